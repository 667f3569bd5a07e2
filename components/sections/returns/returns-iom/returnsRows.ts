/**
 * Observations of one row: a count of returns, the part that IOM assisted as the ministry counted it, and the same part
 * as IOM counted it.
 */
export interface ReturnsRow {
  readonly observation: string;
  readonly iom?: string;
  readonly iomOwn?: string;
  /** True for a count of the brief, which is drawn large. */
  readonly isMain?: true;
}

/** Rows from the first year with a count on, oldest first. Parts of a year precede the whole year. */
export const RETURNS_ROWS: readonly ReturnsRow[] = [
  { observation: 'returns-2018', iomOwn: 'returns-iom-2018-iom' },
  { observation: 'returns-2019' },
  { observation: 'returns-2020' },
  { observation: 'returns-2021', iom: 'returns-iom-2021', iomOwn: 'returns-iom-2021-iom', isMain: true },
  { observation: 'returns-2022-q1', iom: 'returns-iom-2022-q1', isMain: true },
  { observation: 'returns-2022', iomOwn: 'returns-iom-2022-iom' },
  { observation: 'returns-2023' },
  { observation: 'returns-2024', iomOwn: 'returns-iom-2024-iom' },
  { observation: 'returns-2025-aug', iom: 'returns-iom-2025-aug' },
  { observation: 'returns-2025' },
];
