import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layOutWholePage } from './layOutWholePage';

const ENGINE = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** False findings of the checker: ids of rules, each with a part of the markup that causes it. */
const FALSE_FINDINGS = [
  // The checker accepts tab stops on controls alone; a region that scrolls must be one too (WCAG 2.1.1, and axe's
  // scrollable-region-focusable).
  { ruleId: 'element_tabbable_role_valid', holds: 'role="region"' },
  // Radios of one name in two forms are two groups (HTML, "radio button group"); the rule looks through all of the
  // page.
  { ruleId: 'input_checkboxes_grouped', holds: 'name="r"' },
];

interface Finding {
  readonly ruleId: string;
  /** Severity and outcome of the finding. `VIOLATION,FAIL` needs no manual check. */
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** Global variable of the tested page, defined by the engine that runs in it. */
declare const ace: {
  readonly Checker: new () => {
    check(page: Document, rules: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
  };
};

/** Checks a page with IBM's accessibility checker. @returns the violations, one line each */
export async function findIbmViolations(page: Page): Promise<readonly string[]> {
  // The checker finds no name for elements that are not laid out.
  await layOutWholePage(page);
  await page.evaluate(ENGINE);
  const findings = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    // The other fields of a finding cannot be serialised.
    return results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  });
  return findings
    .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
    .filter(
      ({ ruleId, snippet }) =>
        !FALSE_FINDINGS.some((known) => known.ruleId === ruleId && snippet.includes(known.holds)),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
