/** Contact details of the publisher. Each is empty until the owner of the site sets it; no address is invented. */
export interface Contact {
  /** URL of the repository, where readers open issues: `https://…`. Empty: not set. */
  readonly repository: string;
  /** E-mail address of the publisher. Empty: not set. */
  readonly mail: string;
}

/**
 * Contact details for the pages about method, credits, corrections and accessibility, and for teachers. The build warns
 * when they are empty.
 */
export const CONTACT: Contact = { repository: '', mail: '' };

/** Author, licences, maximum download sizes and map credits that the site states. */
export const PUBLICATION_DETAILS = {
  author: 'Counted at the Strait contributors',
  licences: {
    text: 'CC BY 4.0',
    code: 'MIT',
  },
  /** Licence of figures and tables, in the form that a Data Package needs. */
  dataLicence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Stated maximum sizes of the downloadable copies, in MB; `e2e/built/copySizes.test.ts` checks them. */
  megabytesAtMost: { classroom: 10, offline: 18 },
  mapCredits: {
    /**
     * Licence of OpenStreetMap. The credit to its contributors is a message, since each language words it differently.
     */
    borders: 'ODbL 1.0',
    coast: 'GSHHG 2.3.7 (Wessel & Smith 1996), LGPL v3',
    places: 'GeoNames, CC BY 4.0',
  },
} as const;
