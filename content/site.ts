/** Where readers reach whoever publishes the site. Both are empty until its owner sets one: no address is invented. */
export interface Contact {
  /** Address of the repository, where readers open issues: `https://…`. Empty: none is set. */
  readonly repository: string;
  /** Mail address. Empty: none is set. */
  readonly mail: string;
}

/** The pages of the method, of credits, of corrections, of accessibility and for teachers name it; the build says when none is set. */
export const CONTACT: Contact = { repository: '', mail: '' };

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
