/** Reports whose words can be tried, one or two in each language. */
export const EXAMPLES = [
  'r-attempts-2021-bladi',
  'r-networks-2021-bladi',
  'r-networks-2021-rapideinfo',
  // The lesson takes it apart.
  'r-attempts-2023-maroc-algerie-tunisie',
  'r-attempts-2019-h1-el-faro-de-ceuta',
  'r-fence-attempts-2021-al-omk',
] as const;
