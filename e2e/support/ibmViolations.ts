import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layOutAll } from './layOutAll';

const ENGINE = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** What the checker says wrongly: rules, each with what its element holds. */
const NOT_SO = [
  // It knows no stop of the Tab key that is no control; a region that scrolls must be one (WCAG 2.1.1, and axe's
  // scrollable-region-focusable).
  { ruleId: 'element_tabbable_role_valid', holds: 'role="region"' },
  // Radios of one name in two forms are two groups (HTML, "radio button group"); the rule looks through all of the page.
  { ruleId: 'input_checkboxes_grouped', holds: 'name="r"' },
];

interface Finding {
  readonly ruleId: string;
  /** Its weight and outcome; a violation that failed needs no eye to confirm it. */
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** Of the tested page, once the engine runs in it. */
declare const ace: {
  readonly Checker: new () => {
    check(page: Document, rules: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
  };
};

/** Violations that IBM's checker finds on a page, one line each. */
export async function ibmViolations(page: Page): Promise<readonly string[]> {
  // What the browser has not laid out yet has no name for the checker.
  await layOutAll(page);
  await page.evaluate(ENGINE);
  const findings = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    // The rest of a finding cannot be handed out of a page.
    return results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  });
  return findings
    .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
    .filter(({ ruleId, snippet }) => !NOT_SO.some((known) => known.ruleId === ruleId && snippet.includes(known.holds)))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
