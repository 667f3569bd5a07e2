/** The standard that the pages are tested against. */
export const ACCESSIBILITY_STANDARD = {
  name: 'Web Content Accessibility Guidelines (WCAG) 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
} as const;

/**
 * Programs that check the pages. `reads` is a key of the messages `about.accessibility.checkers.reads`, which describe
 * what each program checks.
 */
export const ACCESSIBILITY_CHECKERS = [
  { reads: 'axe', name: 'axe', package: '@axe-core/playwright' },
  { reads: 'ibm', name: 'IBM Equal Access Accessibility Checker', package: 'accessibility-checker-engine' },
  { reads: 'nu', name: 'Nu Html Checker', package: 'vnu-jar' },
] as const;

/**
 * Browsers in which the tests run. `tests` is a key of the messages `about.accessibility.browsers.tests`, which
 * describe what is tested there.
 */
export const TESTED_BROWSERS = [
  { tests: 'all', name: 'Chromium' },
  { tests: 'main', name: 'Firefox ESR' },
  { tests: 'main', name: 'WebKitGTK' },
] as const;
