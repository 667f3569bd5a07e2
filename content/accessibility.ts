/** The standard that the pages are tested against. */
export const ACCESSIBILITY_STANDARD = {
  name: 'Web Content Accessibility Guidelines (WCAG) 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
} as const;

/** Programs that check the pages, by the key of the message about them (`about.accessibility.checkers.reads`). */
export const ACCESSIBILITY_CHECKERS = [
  { reads: 'axe', name: 'axe', package: '@axe-core/playwright' },
  { reads: 'ibm', name: 'IBM Equal Access Accessibility Checker', package: 'accessibility-checker-engine' },
  { reads: 'nu', name: 'Nu Html Checker', package: 'vnu-jar' },
] as const;

/** Browsers in which tests run, by the key of the message about their scope (`about.accessibility.browsers.tests`). */
export const TESTED_BROWSERS = [
  { tests: 'all', name: 'Chromium' },
  { tests: 'main', name: 'Firefox ESR' },
  { tests: 'main', name: 'WebKitGTK' },
] as const;
