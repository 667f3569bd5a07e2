import { describe, it } from 'vitest';
import { type ReadingRecord, readClaims } from './claims';
import { changeAttemptsClaim, expectOneError, type FactEdit, type FactTestCase } from './support/factEdits';

const FILE = 'content/data/claims.json:2: "attempts":';
const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const words = 'first';

describe('refuses a claim with inconsistent parts', () => {
  it.each<FactTestCase>([
    [
      'token not printed',
      changeAttemptsClaim({ tokens: [{ text: '63.121', observation: 'attempts-2021' }], readings: [] }),
      FILE,
      'the token "63.121" is in none of its fragments',
    ],
    [
      'hinge not printed',
      changeAttemptsClaim({ hinge: ['out of which'] }),
      FILE,
      'the hinge "out of which" is in none of its',
    ],
    [
      'long fragment',
      changeAttemptsClaim({ fragments: [THIRTEEN, '63,121, of which 14,746'] }),
      FILE,
      `"${THIRTEEN}" has more than 12 words`,
    ],
    [
      'token of an unknown observation',
      changeAttemptsClaim({ tokens: [{ text: '63,121', observation: 'attempts-2029' }] }),
      FILE,
      'unknown observation "attempts-2029"; did you mean "attempts-202',
    ],
    [
      'token of another value',
      changeAttemptsClaim({ tokens: [{ text: '14,746', observation: 'attempts-2021' }], readings: [] }),
      FILE,
      'the token "14,746" is not the value of "attempts-2021"',
    ],
    [
      'reading over another number than the claim’s',
      reading({ implies: [{ name: words, formula: 'attempts-2022', expected: 70781 }] }),
      FILE,
      'reading A: unknown token "attempts-2022"; did you mean "attempts-2021"?',
    ],
    [
      'implied value',
      reading({ implies: [{ name: words, formula: 'attempts-2021 - attempts-2022-q1', expected: 48374 }] }),
      FILE,
      'reading A: "attempts-2021 - attempts-2022-q1" gives 48375, expected 48374',
    ],
    [
      'malformed formula',
      reading({ implies: [{ name: words, formula: 'attempts-2021 of', expected: 1 }] }),
      FILE,
      'reading A: the formula "attempts-2021 of" is not ids joined by " + " and " - "',
    ],
    [
      'bar whose name is another sum',
      reading({ bars: [{ segments: [{ formula: 'attempts-2021' }], total: 'attempts-2022-q1' }] }),
      FILE,
      'reading A: "attempts-2021" gives 63121, expected 14746',
    ],
    [
      'bar over another number than the claim’s',
      reading({ bars: [{ segments: [{ formula: 'attempts-2022' }] }] }),
      FILE,
      'reading A: unknown token "attempts-2022"; did you mean "attempts-2021"?',
    ],
    [
      'evidence',
      reading({ evidence: ['r-attempts-2021-blady'] }),
      FILE,
      'reading A: unknown report "r-attempts-2021-blady"; did you mean "r-attempts-2021-bladi"?',
    ],
    [
      'outlet that published only one of the numbers',
      reading({ evidence: ['r-attempts-2021-bladi', 'r-attempts-2021-canindia'] }),
      FILE,
      'reading A: "canindia" has no report of "attempts-2022-q1"; expected no evidence of an outlet that lacks one',
    ],
    [
      'reading over two units',
      changeAttemptsClaim({
        fragments: ['63,121, 256'],
        hinge: [],
        tokens: [
          { text: '63,121', observation: 'attempts-2021' },
          { text: '256', observation: 'networks-2021' },
        ],
        readings: [
          readingOf({ implies: [{ name: words, formula: 'attempts-2021 + networks-2021', expected: 63377 }] }),
        ],
      }),
      FILE,
      'reading A: "attempts-2021 + networks-2021" mixes attempts with networks, which are never added',
    ],
    [
      'reading over no value',
      changeAttemptsClaim({
        fragments: ['63,121'],
        hinge: [],
        tokens: [{ text: '63,121', observation: 'attempts-nationality-2021' }],
        readings: [readingOf({ implies: [{ name: words, formula: 'attempts-nationality-2021', expected: 0 }] })],
      }),
      FILE,
      'reading A: "attempts-nationality-2021" names "attempts-nationality-2021", which has no value',
    ],
  ])('%s', (_name, edit, where, ...words) => {
    expectOneError(edit, where, ...words);
  });
});

/** Changes the claim's first reading. */
function reading(patch: Partial<ReadingRecord>): FactEdit {
  return (source) => {
    const readings = readClaims(source.claims).records.attempts?.readings ?? [];
    return changeAttemptsClaim({ readings: readings.map((row) => (row.id === 'A' ? { ...row, ...patch } : row)) })(
      source,
    );
  };
}

function readingOf(patch: Partial<ReadingRecord>): ReadingRecord {
  const empty = { implies: [], bars: [], evidence: [] };
  return { id: 'A', verdict: 'contradicted', ...empty, ...patch };
}
