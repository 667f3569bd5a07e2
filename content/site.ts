/** What our client did not say and we chose, in one place. */
export const SITE = {
  author: 'Counted at the Strait contributors',
  licences: {
    text: 'Text, figures and tables CC BY 4.0',
    code: 'code MIT',
  },
  /** Of figures and tables, for programs. */
  dataLicence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  mapCredits: [
    'Borders and enclave outlines: © OpenStreetMap contributors, ODbL 1.0',
    'Coastline: GSHHG 2.3.7 (Wessel & Smith 1996), LGPL v3, modified',
    'Place coordinates: GeoNames, CC BY 4.0',
  ],
} as const;
