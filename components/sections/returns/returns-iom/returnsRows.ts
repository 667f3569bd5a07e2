/**
 * Ids of the observations in one row: returns as the ministry counted them, the part that IOM assisted as the ministry
 * counted it (`iom`), and the same part as IOM counted it (`countedByIom`).
 */
export interface ReturnsRowObservationIds {
  readonly observation: string;
  readonly iom?: string;
  readonly countedByIom?: string;
  /** True for a count that the brief mentions: its row is drawn large. */
  readonly isMain?: true;
}

/** Rows of the figure, oldest first, from the first year with a count. Parts of a year precede the whole year. */
export const RETURNS_ROW_OBSERVATION_IDS: readonly ReturnsRowObservationIds[] = [
  { observation: 'returns-2018', countedByIom: 'returns-iom-2018-iom' },
  { observation: 'returns-2019' },
  { observation: 'returns-2020' },
  { observation: 'returns-2021', iom: 'returns-iom-2021', countedByIom: 'returns-iom-2021-iom', isMain: true },
  { observation: 'returns-2022-q1', iom: 'returns-iom-2022-q1', isMain: true },
  { observation: 'returns-2022', countedByIom: 'returns-iom-2022-iom' },
  { observation: 'returns-2023' },
  { observation: 'returns-2024', countedByIom: 'returns-iom-2024-iom' },
  { observation: 'returns-2025-aug', iom: 'returns-iom-2025-aug' },
  { observation: 'returns-2025' },
];
