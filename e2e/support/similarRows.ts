/**
 * Selector of most rows in long tables and lists whose rows are alike. An accessibility checker takes minutes for all
 * of them, and reports the same for each.
 */
export const SIMILAR_ROWS_SELECTOR = [
  ':is(.numbers-table, .record-table) tbody tr:not(:nth-child(10n + 1))',
  '.record-full:nth-of-type(n + 9)',
].join();
