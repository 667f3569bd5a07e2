import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface AxeScope {
  /** Ids of the rules to apply. Default: all rules. */
  readonly rules?: readonly string[];
  /** Selector of the part of the page to check. Default: the whole page. */
  readonly within?: string;
}

/** Ids of axe's rules about colours, the only ones that dark colours can break where light ones do not. */
export const AXE_COLOUR_RULE_IDS = ['color-contrast', 'link-in-text-block'];

/** Checks a page with axe. @returns the violations, one line for each rule */
export async function findAxeViolations(page: Page, { rules, within }: AxeScope = {}): Promise<readonly string[]> {
  // Without these options axe also describes each element that passes, and merges results of frames in a page of its own. The site
  // has no frames of other hosts, and this takes most of axe's time on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`,
  );
}
