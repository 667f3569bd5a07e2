import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface AxeScope {
  /** The only rules to apply; all of them otherwise. */
  readonly rules?: readonly string[];
  /** Selector of the only part of the page to check. */
  readonly within?: string;
}

/** The rules about colours: all that a dark page can break and a light one cannot. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, one line a rule. */
export async function axeViolations(page: Page, { rules, within }: AxeScope = {}): Promise<readonly string[]> {
  // Otherwise axe describes each element that passes too, and hands all of it to a page of its own to merge what frames
  // of other hosts say, of which there are none: together most of its time on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`,
  );
}
