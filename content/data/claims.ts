/** How a reading stands against the evidence. */
export type Verdict = 'contradicted' | 'fits-dates-missing' | 'printed-in-source';

export interface ClaimToken {
  /** The number or words exactly as the article prints them, e.g. `63,121` or `about a hundred`. */
  readonly text: string;
  readonly observation: string;
}

/** What parts of readings are called: ids of `bars.csv` in each language. */
export type BarWord =
  | 'left-for-year'
  | 'left'
  | 'undated'
  | 'first'
  | 'second'
  | 'both-periods'
  | 'ceuta-subtracted'
  | 'melilla'
  | 'quarter-without-iom'
  | 'with-iom'
  | 'left-for-melilla'
  | 'ceuta'
  | 'left-melilla'
  | 'melilla-half-year'
  | 'left-for-both'
  | 'left-both'
  | 'half-year'
  | 'undated-half-year'
  | 'melilla-year'
  | 'melilla-quarter'
  | 'quarter-alone'
  | 'total-alone'
  | 'total-without-iom'
  | 'third-with-iom';

/** A stretch of a bar: one observation, or our arithmetic over several. */
export interface SegmentRecord {
  readonly formula: string;
  /** Id of the words under the stretch. Absent: the period of the observation; our arithmetic always has words. */
  readonly caption?: BarWord;
}

export interface BarRecord {
  /** Side by side, in reading order. */
  readonly segments: readonly SegmentRecord[];
  /** Formula of the sum named over the bar. Absent: no bracket. */
  readonly total?: string;
}

export interface ReadingRecord {
  /** `A` inside · `B` alongside · `C` the ministry's own sheet · `D` inside another. Stable: it is in addresses (`attempts:B`). */
  readonly id: 'A' | 'B' | 'C' | 'D';
  /** Values the reading implies; formula over the claim's observations joined by ` + ` and ` - `. */
  readonly implies: readonly { readonly name: BarWord; readonly formula: string; readonly expected: number }[];
  /** The reading drawn. */
  readonly bars: readonly BarRecord[];
  /** Ids of reports that print or support the reading. */
  readonly evidence: readonly string[];
  readonly verdict: Verdict;
}

export interface ClaimRecord {
  readonly metric: string;
  /** One or two fragments of the article, joined by […] where there are two. Verbatim. */
  readonly fragments: readonly string[];
  readonly tokens: readonly ClaimToken[];
  /** The words that decide: `of which`, `including`. Verbatim, found in a fragment. */
  readonly hinge: readonly string[];
  /** In the order shown; the ministry's own sheet last. */
  readonly readings: readonly ReadingRecord[];
}

export const CLAIMS = {
  attempts: {
    metric: 'attempts',
    fragments: ['63,121, of which 14,746 were thwarted'],
    tokens: [
      { text: '63,121', observation: 'attempts-2021' },
      { text: '14,746', observation: 'attempts-2022-q1' },
    ],
    hinge: ['of which'],
    readings: [
      {
        id: 'A',
        implies: [{ name: 'left-for-year', formula: 'attempts-2021 - attempts-2022-q1', expected: 48375 }],
        bars: [
          {
            segments: [
              { formula: 'attempts-2021 - attempts-2022-q1', caption: 'left' },
              { formula: 'attempts-2022-q1' },
            ],
            total: 'attempts-2021',
          },
        ],
        evidence: ['r-attempts-2021-bladi', 'r-attempts-2021-bled-news'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        implies: [
          { name: 'first', formula: 'attempts-2021', expected: 63121 },
          { name: 'second', formula: 'attempts-2022-q1', expected: 14746 },
        ],
        bars: [
          { segments: [{ formula: 'attempts-2021', caption: 'undated' }], total: 'attempts-2021' },
          { segments: [{ formula: 'attempts-2022-q1' }], total: 'attempts-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        implies: [{ name: 'both-periods', formula: 'attempts-2021 + attempts-2022-q1', expected: 77867 }],
        bars: [
          {
            segments: [{ formula: 'attempts-2021' }, { formula: 'attempts-2022-q1' }],
            total: 'attempts-2021 + attempts-2022-q1',
          },
        ],
        evidence: [
          'r-attempts-2021-maroc-diplomatique',
          'r-attempts-2022-q1-maroc-diplomatique',
          'r-attempts-2022-q1-cgtn',
          'r-attempts-2022-q1-le360',
          'r-attempts-2022-q1-gadem',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  networks: {
    metric: 'networks',
    fragments: ['256 criminal networks, including 52 networks, were dismantled'],
    tokens: [
      { text: '256', observation: 'networks-2021' },
      { text: '52', observation: 'networks-2022-q1' },
    ],
    hinge: ['including'],
    readings: [
      {
        id: 'A',
        implies: [{ name: 'left-for-year', formula: 'networks-2021 - networks-2022-q1', expected: 204 }],
        bars: [
          {
            segments: [
              { formula: 'networks-2021 - networks-2022-q1', caption: 'left' },
              { formula: 'networks-2022-q1' },
            ],
            total: 'networks-2021',
          },
        ],
        evidence: ['r-networks-2021-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        implies: [
          { name: 'first', formula: 'networks-2021', expected: 256 },
          { name: 'second', formula: 'networks-2022-q1', expected: 52 },
        ],
        bars: [
          { segments: [{ formula: 'networks-2021', caption: 'undated' }], total: 'networks-2021' },
          { segments: [{ formula: 'networks-2022-q1' }], total: 'networks-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        implies: [{ name: 'both-periods', formula: 'networks-2021 + networks-2022-q1', expected: 308 }],
        bars: [
          {
            segments: [{ formula: 'networks-2021' }, { formula: 'networks-2022-q1' }],
            total: 'networks-2021 + networks-2022-q1',
          },
        ],
        evidence: [
          'r-networks-2021-maroc-diplomatique',
          'r-networks-2022-q1-maroc-diplomatique',
          'r-networks-2022-q1-cgtn',
          'r-networks-2022-q1-el-faro-de-melilla',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  rescues: {
    metric: 'rescues',
    fragments: ['14,236 people at sea, including about a hundred who were rescued'],
    tokens: [
      { text: '14,236', observation: 'rescues-2021' },
      { text: 'about a hundred', observation: 'rescues-2022-q1' },
    ],
    hinge: ['including'],
    readings: [
      {
        id: 'A',
        implies: [{ name: 'left-for-year', formula: 'rescues-2021 - rescues-2022-q1', expected: 14139 }],
        bars: [
          {
            segments: [{ formula: 'rescues-2021 - rescues-2022-q1', caption: 'left' }, { formula: 'rescues-2022-q1' }],
            total: 'rescues-2021',
          },
        ],
        evidence: ['r-rescues-2021-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        implies: [
          { name: 'first', formula: 'rescues-2021', expected: 14236 },
          { name: 'second', formula: 'rescues-2022-q1', expected: 97 },
        ],
        bars: [
          { segments: [{ formula: 'rescues-2021', caption: 'undated' }], total: 'rescues-2021' },
          { segments: [{ formula: 'rescues-2022-q1' }], total: 'rescues-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        implies: [{ name: 'both-periods', formula: 'rescues-2021 + rescues-2022-q1', expected: 14333 }],
        bars: [
          {
            segments: [{ formula: 'rescues-2021' }, { formula: 'rescues-2022-q1' }],
            total: 'rescues-2021 + rescues-2022-q1',
          },
        ],
        evidence: [
          'r-rescues-2021-maroc-diplomatique',
          'r-rescues-2022-q1-maroc-diplomatique',
          'r-rescues-2022-q1-el-faro-de-melilla',
          'r-rescues-2022-q1-le360',
          'r-rescues-2022-q1-gadem',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  fences: {
    metric: 'fence-attempts',
    fragments: [
      '49 assaults on Ceuta and Melilla in 2021, including 47',
      'of which 12 incursions in the first half of the year',
    ],
    tokens: [
      { text: '49', observation: 'fence-attempts-2021' },
      { text: '47', observation: 'fence-attempts-2021-melilla' },
      { text: '12', observation: 'fence-attempts-2022-q1-melilla' },
    ],
    hinge: ['including', 'of which'],
    readings: [
      {
        id: 'A',
        implies: [
          {
            name: 'left-for-melilla',
            formula: 'fence-attempts-2021-melilla - fence-attempts-2022-q1-melilla',
            expected: 35,
          },
          { name: 'ceuta', formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 },
        ],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: 'ceuta-subtracted' },
              {
                formula: 'fence-attempts-2021-melilla - fence-attempts-2022-q1-melilla',
                caption: 'left-melilla',
              },
              { formula: 'fence-attempts-2022-q1-melilla', caption: 'melilla-half-year' },
            ],
            total: 'fence-attempts-2021',
          },
        ],
        evidence: ['r-fence-attempts-2022-q1-melilla-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'D',
        implies: [
          {
            name: 'left-for-both',
            formula: 'fence-attempts-2021 - fence-attempts-2022-q1-melilla',
            expected: 37,
          },
        ],
        bars: [
          {
            segments: [
              {
                formula: 'fence-attempts-2021 - fence-attempts-2022-q1-melilla',
                caption: 'left-both',
              },
              { formula: 'fence-attempts-2022-q1-melilla', caption: 'half-year' },
            ],
            total: 'fence-attempts-2021',
          },
        ],
        evidence: ['r-fence-attempts-2022-q1-melilla-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        implies: [{ name: 'ceuta', formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 }],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: 'ceuta-subtracted' },
              { formula: 'fence-attempts-2021-melilla', caption: 'melilla' },
            ],
            total: 'fence-attempts-2021',
          },
          {
            segments: [{ formula: 'fence-attempts-2022-q1-melilla', caption: 'undated-half-year' }],
          },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        implies: [
          { name: 'ceuta', formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 },
          { name: 'both-periods', formula: 'fence-attempts-2021 + fence-attempts-2022-q1-melilla', expected: 61 },
        ],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: 'ceuta-subtracted' },
              { formula: 'fence-attempts-2021-melilla', caption: 'melilla-year' },
              { formula: 'fence-attempts-2022-q1-melilla', caption: 'melilla-quarter' },
            ],
            total: 'fence-attempts-2021 + fence-attempts-2022-q1-melilla',
          },
        ],
        evidence: [
          'r-fence-attempts-2021-maroc-diplomatique',
          'r-fence-attempts-2021-melilla-maroc-diplomatique',
          'r-fence-attempts-2022-q1-melilla-maroc-diplomatique',
          'r-fence-attempts-2022-q1-melilla-el-faro-de-melilla',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  returns: {
    metric: 'returns',
    fragments: ['3,500 irregular immigrants', 'including 1,080 during the first three months of 2022, 600 returns'],
    tokens: [
      { text: '3,500', observation: 'returns-2021' },
      { text: '1,080', observation: 'returns-2022-q1' },
      { text: '600', observation: 'returns-iom-2022-q1' },
    ],
    hinge: ['including'],
    readings: [
      {
        id: 'A',
        implies: [
          { name: 'left-for-year', formula: 'returns-2021 - returns-2022-q1', expected: 2420 },
          { name: 'quarter-alone', formula: 'returns-2022-q1 - returns-iom-2022-q1', expected: 480 },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021 - returns-2022-q1', caption: 'left' }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021',
          },
          {
            segments: [
              { formula: 'returns-2022-q1 - returns-iom-2022-q1', caption: 'quarter-without-iom' },
              { formula: 'returns-iom-2022-q1', caption: 'with-iom' },
            ],
            total: 'returns-2022-q1',
          },
        ],
        evidence: ['r-returns-2022-q1-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'D',
        implies: [
          { name: 'left-for-year', formula: 'returns-2021 - returns-2022-q1', expected: 2420 },
          {
            name: 'total-alone',
            formula: 'returns-2021 - returns-iom-2022-q1',
            expected: 2900,
          },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021 - returns-2022-q1', caption: 'left' }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021',
          },
          {
            segments: [
              { formula: 'returns-2021 - returns-iom-2022-q1', caption: 'total-without-iom' },
              { formula: 'returns-iom-2022-q1', caption: 'with-iom' },
            ],
            total: 'returns-2021',
          },
        ],
        evidence: ['r-returns-iom-2022-q1-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        implies: [
          { name: 'first', formula: 'returns-2021', expected: 3500 },
          { name: 'second', formula: 'returns-2022-q1', expected: 1080 },
          { name: 'third-with-iom', formula: 'returns-iom-2022-q1', expected: 600 },
        ],
        bars: [
          { segments: [{ formula: 'returns-2021', caption: 'undated' }], total: 'returns-2021' },
          { segments: [{ formula: 'returns-2022-q1' }], total: 'returns-2022-q1' },
          { segments: [{ formula: 'returns-iom-2022-q1', caption: 'with-iom' }], total: 'returns-iom-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        implies: [
          { name: 'both-periods', formula: 'returns-2021 + returns-2022-q1', expected: 4580 },
          { name: 'quarter-alone', formula: 'returns-2022-q1 - returns-iom-2022-q1', expected: 480 },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021' }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021 + returns-2022-q1',
          },
          {
            segments: [
              { formula: 'returns-2022-q1 - returns-iom-2022-q1', caption: 'quarter-without-iom' },
              { formula: 'returns-iom-2022-q1', caption: 'with-iom' },
            ],
            total: 'returns-2022-q1',
          },
        ],
        evidence: [
          'r-returns-2021-maroc-diplomatique',
          'r-returns-2022-q1-maroc-diplomatique',
          'r-returns-iom-2022-q1-maroc-diplomatique',
          'r-returns-iom-2021-maroc-diplomatique',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
} as const satisfies Record<string, ClaimRecord>;
