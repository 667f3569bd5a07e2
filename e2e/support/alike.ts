/** Rows of long tables and lists that are made alike: a checker takes minutes over all of them, and says of each the same. */
export const ALIKE = [
  ':is(.numbers-table, .record-table) tbody tr:not(:nth-child(10n + 1))',
  '.record-full:nth-of-type(n + 9)',
].join();
