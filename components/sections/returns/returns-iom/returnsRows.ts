/**
 * One row of the figure: a count of returns, the part with IOM as the ministry counts it, and as IOM itself counts it.
 */
export interface ReturnsRow {
  readonly observation: string;
  readonly iom?: string;
  readonly iomOwn?: string;
  /** One of the counts of the brief, drawn large. */
  readonly isMain?: true;
}

/** Years since the first with a count of this series, oldest first; parts of a year before the year. */
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
