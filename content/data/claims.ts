import type { Localised } from './locale';

/** How a reading stands against the evidence. */
export type Verdict = 'contradicted' | 'fits-dates-missing' | 'printed-in-source';

export interface ClaimToken {
  /** The number or words exactly as the article prints them, e.g. `63,121` or `about a hundred`. */
  readonly text: string;
  readonly observation: string;
}

/** A stretch of a bar: one observation, or our arithmetic over several. */
export interface SegmentRecord {
  readonly formula: string;
  /** Words under the stretch. Absent: the period of the observation; our arithmetic always has words. */
  readonly caption?: Localised;
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
  readonly name: Localised;
  /** What the reading makes of the numbers, in a few words. */
  readonly gist: Localised;
  /** One or two sentences: what follows if the sentence is read so. No digits: values come from `implies`. */
  readonly means: Localised;
  /** Values the reading implies; formula over the claim's observations joined by ` + ` and ` - `. */
  readonly implies: readonly { readonly name: Localised; readonly formula: string; readonly expected: number }[];
  /** The reading drawn. */
  readonly bars: readonly BarRecord[];
  /** Ids of reports that print or support the reading. */
  readonly evidence: readonly string[];
  readonly verdict: Verdict;
}

export interface ClaimRecord {
  readonly metric: string;
  readonly title: Localised;
  /** One or two fragments of the article, joined by […] where there are two. Verbatim. */
  readonly fragments: readonly string[];
  readonly tokens: readonly ClaimToken[];
  /** The words that decide: `of which`, `including`. Verbatim, found in a fragment. */
  readonly hinge: readonly string[];
  /** In the order shown; the ministry's own sheet last. */
  readonly readings: readonly ReadingRecord[];
}

const INSIDE = { en: 'Inside' };
const ALONGSIDE = { en: 'Alongside' };
const TABLE = { en: 'The ministry’s sheet' };
const TWO_COUNTS = { en: 'two counts, side by side' };
const TWO_PERIODS = { en: 'two counts, two periods' };
const QUARTER_IN_YEAR = { en: 'the quarter is part of the total' };
const UNDATED = { en: 'no date in the sentence' };
const LEFT = { en: 'what would be left for the year' };
const LEFT_FOR_YEAR = { en: 'Left for the year itself' };
const FIRST = { en: 'The first count' };
const SECOND = { en: 'The second count' };
const BOTH_PERIODS = { en: 'Both periods together' };
const AT_CEUTA = { en: 'Ceuta, by subtraction' };
const AT_MELILLA = { en: 'Melilla' };
const WITHOUT_IOM = { en: 'the quarter, without IOM' };
const WITH_IOM = { en: 'with IOM' };

export const CLAIMS = {
  attempts: {
    metric: 'attempts',
    title: { en: 'Two words decide whether the quarter is part of the year' },
    fragments: ['63,121, of which 14,746 were thwarted'],
    tokens: [
      { text: '63,121', observation: 'attempts-2021' },
      { text: '14,746', observation: 'attempts-2022-q1' },
    ],
    hinge: ['of which'],
    readings: [
      {
        id: 'A',
        name: INSIDE,
        gist: QUARTER_IN_YEAR,
        means: {
          en: 'The quarter would sit inside the total of the year before it, and the year itself would have fewer.',
        },
        implies: [{ name: LEFT_FOR_YEAR, formula: 'attempts-2021 - attempts-2022-q1', expected: 48375 }],
        bars: [
          {
            segments: [{ formula: 'attempts-2021 - attempts-2022-q1', caption: LEFT }, { formula: 'attempts-2022-q1' }],
            total: 'attempts-2021',
          },
        ],
        evidence: ['r-attempts-2021-bladi', 'r-attempts-2021-bled-news'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        name: ALONGSIDE,
        gist: TWO_COUNTS,
        means: { en: 'Two totals. The brief dates the second one; the first has no date in the sentence.' },
        implies: [
          { name: FIRST, formula: 'attempts-2021', expected: 63121 },
          { name: SECOND, formula: 'attempts-2022-q1', expected: 14746 },
        ],
        bars: [
          { segments: [{ formula: 'attempts-2021', caption: UNDATED }], total: 'attempts-2021' },
          { segments: [{ formula: 'attempts-2022-q1' }], total: 'attempts-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        name: TABLE,
        gist: TWO_PERIODS,
        means: { en: 'A year, then a quarter that comes after it.' },
        implies: [{ name: BOTH_PERIODS, formula: 'attempts-2021 + attempts-2022-q1', expected: 77867 }],
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
    title: { en: 'Read as a part, the quarter would shrink the year before it' },
    fragments: ['256 criminal networks, including 52 networks, were dismantled'],
    tokens: [
      { text: '256', observation: 'networks-2021' },
      { text: '52', observation: 'networks-2022-q1' },
    ],
    hinge: ['including'],
    readings: [
      {
        id: 'A',
        name: INSIDE,
        gist: QUARTER_IN_YEAR,
        means: { en: 'The quarter’s networks would be some of the year’s, and the year itself would have fewer.' },
        implies: [{ name: LEFT_FOR_YEAR, formula: 'networks-2021 - networks-2022-q1', expected: 204 }],
        bars: [
          {
            segments: [{ formula: 'networks-2021 - networks-2022-q1', caption: LEFT }, { formula: 'networks-2022-q1' }],
            total: 'networks-2021',
          },
        ],
        evidence: ['r-networks-2021-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        name: ALONGSIDE,
        gist: TWO_COUNTS,
        means: {
          en: 'Two totals. The brief dates the second one; the first has no date in the sentence.',
        },
        implies: [
          { name: FIRST, formula: 'networks-2021', expected: 256 },
          { name: SECOND, formula: 'networks-2022-q1', expected: 52 },
        ],
        bars: [
          { segments: [{ formula: 'networks-2021', caption: UNDATED }], total: 'networks-2021' },
          { segments: [{ formula: 'networks-2022-q1' }], total: 'networks-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        name: TABLE,
        gist: TWO_PERIODS,
        means: { en: 'A year, then a quarter that comes after it. The ministry later gave the year’s value again.' },
        implies: [{ name: BOTH_PERIODS, formula: 'networks-2021 + networks-2022-q1', expected: 308 }],
        bars: [
          {
            segments: [{ formula: 'networks-2021' }, { formula: 'networks-2022-q1' }],
            total: 'networks-2021 + networks-2022-q1',
          },
        ],
        evidence: [
          'r-networks-2021-maroc-diplomatique',
          'r-networks-2022-q1-maroc-diplomatique',
          'r-networks-2021-rapideinfo',
          'r-networks-2022-q1-cgtn',
          'r-networks-2022-q1-el-faro-de-melilla',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  rescues: {
    metric: 'rescues',
    title: { en: '“About a hundred”: inside the year, or after it' },
    fragments: ['14,236 people at sea, including about a hundred who were rescued'],
    tokens: [
      { text: '14,236', observation: 'rescues-2021' },
      { text: 'about a hundred', observation: 'rescues-2022-q1' },
    ],
    hinge: ['including'],
    readings: [
      {
        id: 'A',
        name: INSIDE,
        gist: QUARTER_IN_YEAR,
        means: {
          en: 'The people rescued in the quarter would be among those of the year before. Reckoned with the ministry’s exact count for “about a hundred”.',
        },
        implies: [{ name: LEFT_FOR_YEAR, formula: 'rescues-2021 - rescues-2022-q1', expected: 14139 }],
        bars: [
          {
            segments: [{ formula: 'rescues-2021 - rescues-2022-q1', caption: LEFT }, { formula: 'rescues-2022-q1' }],
            total: 'rescues-2021',
          },
        ],
        evidence: ['r-rescues-2021-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        name: ALONGSIDE,
        gist: TWO_COUNTS,
        means: { en: 'Two totals. The brief dates the second one; the first has no date in the sentence.' },
        implies: [
          { name: FIRST, formula: 'rescues-2021', expected: 14236 },
          { name: SECOND, formula: 'rescues-2022-q1', expected: 97 },
        ],
        bars: [
          { segments: [{ formula: 'rescues-2021', caption: UNDATED }], total: 'rescues-2021' },
          { segments: [{ formula: 'rescues-2022-q1' }], total: 'rescues-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        name: TABLE,
        gist: TWO_PERIODS,
        means: {
          en: 'A year, then a quarter that comes after it. The quarter’s count does not fit bulletins of its own February, so the sum is doubtful too.',
        },
        implies: [{ name: BOTH_PERIODS, formula: 'rescues-2021 + rescues-2022-q1', expected: 14333 }],
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
    title: { en: 'Three numbers, and four ways to nest them' },
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
        name: { en: 'Inside Melilla’s count' },
        gist: { en: 'the last number is part of Melilla’s' },
        means: {
          en: '“Of which” joins the number next to it. The last count would be a part of Melilla’s year, in its first half.',
        },
        implies: [
          {
            name: { en: 'Left for Melilla in the rest of the year' },
            formula: 'fence-attempts-2021-melilla - fence-attempts-2022-q1-melilla',
            expected: 35,
          },
          { name: { en: 'Ceuta' }, formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 },
        ],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: AT_CEUTA },
              {
                formula: 'fence-attempts-2021-melilla - fence-attempts-2022-q1-melilla',
                caption: { en: 'Melilla, what would be left' },
              },
              { formula: 'fence-attempts-2022-q1-melilla', caption: { en: 'Melilla, “first half of the year”' } },
            ],
            total: 'fence-attempts-2021',
          },
        ],
        evidence: ['r-fence-attempts-2022-q1-melilla-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'D',
        name: { en: 'Inside both cities’ count' },
        gist: { en: 'the last number is part of the whole' },
        means: {
          en: '“Of which” reaches back to the first number. The last count would be a part of the year at both cities, in its first half.',
        },
        implies: [
          {
            name: { en: 'Left for both cities in the rest of the year' },
            formula: 'fence-attempts-2021 - fence-attempts-2022-q1-melilla',
            expected: 37,
          },
        ],
        bars: [
          {
            segments: [
              {
                formula: 'fence-attempts-2021 - fence-attempts-2022-q1-melilla',
                caption: { en: 'both cities, what would be left' },
              },
              { formula: 'fence-attempts-2022-q1-melilla', caption: { en: '“first half of the year”' } },
            ],
            total: 'fence-attempts-2021',
          },
        ],
        evidence: ['r-fence-attempts-2022-q1-melilla-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        name: ALONGSIDE,
        gist: { en: 'a year, and a separate count' },
        means: {
          en: 'The last count stands apart from the year. The brief does not say which year’s half it means; the half-year then running was not over on the day of the meeting.',
        },
        implies: [{ name: { en: 'Ceuta' }, formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 }],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: AT_CEUTA },
              { formula: 'fence-attempts-2021-melilla', caption: AT_MELILLA },
            ],
            total: 'fence-attempts-2021',
          },
          {
            segments: [
              { formula: 'fence-attempts-2022-q1-melilla', caption: { en: 'a half-year, its year not said' } },
            ],
          },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        name: TABLE,
        gist: { en: 'a year, then a quarter at Melilla' },
        means: {
          en: 'The year at both cities, then the quarter after it, all at Melilla. What is left for Ceuta is our subtraction.',
        },
        implies: [
          { name: { en: 'Ceuta' }, formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', expected: 2 },
          { name: BOTH_PERIODS, formula: 'fence-attempts-2021 + fence-attempts-2022-q1-melilla', expected: 61 },
        ],
        bars: [
          {
            segments: [
              { formula: 'fence-attempts-2021 - fence-attempts-2021-melilla', caption: AT_CEUTA },
              { formula: 'fence-attempts-2021-melilla', caption: { en: 'Melilla, the year' } },
              { formula: 'fence-attempts-2022-q1-melilla', caption: { en: 'Melilla, the quarter' } },
            ],
            total: 'fence-attempts-2021 + fence-attempts-2022-q1-melilla',
          },
        ],
        evidence: [
          'r-fence-attempts-2021-maroc-diplomatique',
          'r-fence-attempts-2021-melilla-maroc-diplomatique',
          'r-fence-attempts-2022-q1-melilla-maroc-diplomatique',
          'r-fence-attempts-2022-q1-melilla-el-faro-de-melilla',
          'r-fence-attempts-2022-q1-melilla-gadem',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
  returns: {
    metric: 'returns',
    title: { en: 'The last number could belong to the quarter or to the whole' },
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
        name: INSIDE,
        gist: QUARTER_IN_YEAR,
        means: {
          en: 'The quarter would sit inside the year before it, and the returns with IOM inside the quarter.',
        },
        implies: [
          { name: LEFT_FOR_YEAR, formula: 'returns-2021 - returns-2022-q1', expected: 2420 },
          { name: { en: 'The quarter, without IOM' }, formula: 'returns-2022-q1 - returns-iom-2022-q1', expected: 480 },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021 - returns-2022-q1', caption: LEFT }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021',
          },
          {
            segments: [
              { formula: 'returns-2022-q1 - returns-iom-2022-q1', caption: WITHOUT_IOM },
              { formula: 'returns-iom-2022-q1', caption: WITH_IOM },
            ],
            total: 'returns-2022-q1',
          },
        ],
        evidence: ['r-returns-2022-q1-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'D',
        name: { en: 'Inside, IOM’s share of the whole' },
        gist: { en: 'both later numbers are parts of the total' },
        means: {
          en: 'The quarter would sit inside the year before it, and the returns with IOM would be its share of the whole total. The ministry’s sheet gives IOM another share of that year.',
        },
        implies: [
          { name: LEFT_FOR_YEAR, formula: 'returns-2021 - returns-2022-q1', expected: 2420 },
          {
            name: { en: 'The whole total, without IOM' },
            formula: 'returns-2021 - returns-iom-2022-q1',
            expected: 2900,
          },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021 - returns-2022-q1', caption: LEFT }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021',
          },
          {
            segments: [
              { formula: 'returns-2021 - returns-iom-2022-q1', caption: { en: 'the total, without IOM' } },
              { formula: 'returns-iom-2022-q1', caption: WITH_IOM },
            ],
            total: 'returns-2021',
          },
        ],
        evidence: ['r-returns-iom-2022-q1-bladi'],
        verdict: 'contradicted',
      },
      {
        id: 'B',
        name: ALONGSIDE,
        gist: { en: 'separate counts, side by side' },
        means: {
          en: 'The first number is a total of its own, and the words quoted give it no date. Which total the returns with IOM belong to stays open.',
        },
        implies: [
          { name: FIRST, formula: 'returns-2021', expected: 3500 },
          { name: SECOND, formula: 'returns-2022-q1', expected: 1080 },
          { name: { en: 'The third count, with IOM' }, formula: 'returns-iom-2022-q1', expected: 600 },
        ],
        bars: [
          { segments: [{ formula: 'returns-2021', caption: UNDATED }], total: 'returns-2021' },
          { segments: [{ formula: 'returns-2022-q1' }], total: 'returns-2022-q1' },
          { segments: [{ formula: 'returns-iom-2022-q1', caption: WITH_IOM }], total: 'returns-iom-2022-q1' },
        ],
        evidence: [],
        verdict: 'fits-dates-missing',
      },
      {
        id: 'C',
        name: TABLE,
        gist: { en: 'two counts, two periods, IOM’s share of each' },
        means: {
          en: 'A year, then a quarter that comes after it; the returns with IOM are part of the quarter. The sheet also names IOM’s part of the year, which the brief leaves out.',
        },
        implies: [
          { name: BOTH_PERIODS, formula: 'returns-2021 + returns-2022-q1', expected: 4580 },
          { name: { en: 'The quarter, without IOM' }, formula: 'returns-2022-q1 - returns-iom-2022-q1', expected: 480 },
        ],
        bars: [
          {
            segments: [{ formula: 'returns-2021' }, { formula: 'returns-2022-q1' }],
            total: 'returns-2021 + returns-2022-q1',
          },
          {
            segments: [
              { formula: 'returns-2022-q1 - returns-iom-2022-q1', caption: WITHOUT_IOM },
              { formula: 'returns-iom-2022-q1', caption: WITH_IOM },
            ],
            total: 'returns-2022-q1',
          },
        ],
        evidence: [
          'r-returns-2021-maroc-diplomatique',
          'r-returns-2022-q1-maroc-diplomatique',
          'r-returns-iom-2022-q1-maroc-diplomatique',
          'r-returns-iom-2021-maroc-diplomatique',
          'r-returns-2022-q1-cgtn',
        ],
        verdict: 'printed-in-source',
      },
    ],
  },
} as const satisfies Record<string, ClaimRecord>;
