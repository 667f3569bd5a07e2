/** What the pages are measured by. */
export const GUIDELINES = {
  name: 'Web Content Accessibility Guidelines (WCAG) 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
} as const;

/** Programs that check the pages, by the key of what they read (`about.accessibility.checkers.reads`). */
export const CHECKERS = [
  { reads: 'axe', name: 'axe', package: '@axe-core/playwright' },
  { reads: 'ibm', name: 'IBM Equal Access Accessibility Checker', package: 'accessibility-checker-engine' },
  { reads: 'nu', name: 'Nu Html Checker', package: 'vnu-jar' },
] as const;

/** Browsers that the tests run in, by the key of what is tested (`about.accessibility.browsers.tests`). */
export const BROWSERS = [
  { tests: 'all', name: 'Chromium' },
  { tests: 'main', name: 'Firefox ESR' },
  { tests: 'main', name: 'WebKitGTK' },
] as const;
