/** What our client did not say and we chose, in one place. */
export const SITE = {
  author: 'Counted at the Strait contributors',
  licences: {
    text: 'CC BY 4.0',
    code: 'MIT',
  },
  /** Of figures and tables, for programs. */
  dataLicence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Stated size of the copies that readers take with them, in MB; `e2e/built/copySizes.test.ts` checks them. */
  megabytesAtMost: { classroom: 10, offline: 18 },
  mapCredits: {
    /** Of OpenStreetMap, whose contributors each language names in its own way. */
    borders: 'ODbL 1.0',
    coast: 'GSHHG 2.3.7 (Wessel & Smith 1996), LGPL v3',
    places: 'GeoNames, CC BY 4.0',
  },
} as const;
