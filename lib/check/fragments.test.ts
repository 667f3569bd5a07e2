import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { findWordingRemarks } from './findWordingRemarks';
import { type FragmentCase, readFragmentCases, readUnrelatedCases } from './support/cases';
import { CHECK_TABLES } from './support/checkTables';

/**
 * For each number of a fragment, whether its most likely match is an expected one, or missing where none is expected.
 */
function readRightly({ fragment, numbers }: FragmentCase): readonly boolean[] {
  const { checked, tokens } = checkText(fragment, CHECK_TABLES, 'en');
  const read = checked.map(({ found, matches }) => ({
    printed: fragment.slice(tokens[found.first]?.from, tokens[found.end - 1]?.to),
    best: matches[0]?.number.id,
  }));
  return numbers.map(({ printed, ids }) => {
    const index = read.findIndex(
      (each) => each.printed === printed || each.printed.includes(printed) || printed.includes(each.printed),
    );
    const [number] = index < 0 ? [] : read.splice(index, 1);
    return number !== undefined && (number.best === undefined ? ids.length === 0 : ids.includes(number.best));
  });
}

function share(file: Parameters<typeof readFragmentCases>[0]): number {
  const results = readFragmentCases(file).flatMap(readRightly);
  const right = results.filter(Boolean).length;
  console.info(
    `${file}: ${right} of ${results.length} numbers are read rightly (${((right / results.length) * 100).toFixed(1)} %).`,
  );
  return right / results.length;
}

/** The findings in a fragment, except those on numbers, in the format of the cases. */
function findingsOf({ fragment }: FragmentCase): readonly string[] {
  const text = checkText(fragment, CHECK_TABLES, 'en');
  return findWordingRemarks(text, CHECK_TABLES.metrics).map(
    ({ kind, first, end }) => `${kind}:${fragment.slice(text.tokens[first]?.from, text.tokens[end - 1]?.to)}`,
  );
}

/** Whether two findings are equal, or one has more words: `hinge:de estos` and `hinge:De estos intentos`. */
function alike(one: string, other: string): boolean {
  const [[kind, a = ''], [otherKind, b = '']] = [one.toLowerCase().split(':'), other.toLowerCase().split(':')];
  return kind === otherKind && (a.includes(b) || b.includes(a));
}

describe('printed fragments', () => {
  test('identifies 97 of 100 numbers as their source does', () => {
    expect(readFragmentCases('fragments').length).toBeGreaterThanOrEqual(150);
    expect(share('fragments')).toBeGreaterThanOrEqual(0.97);
  });

  test('identifies 87 of 100 numbers in fragments selected by somebody who had not seen the program', () => {
    expect(share('blind')).toBeGreaterThanOrEqual(0.87);
  });

  test('recognises the language of each', () => {
    for (const { id, fragment, lang } of readFragmentCases('fragments'))
      expect(checkText(fragment, CHECK_TABLES, 'en').language, id).toBe(lang);
  });

  test('shows 80 of 100 expected remarks on their words', () => {
    const shown = readFragmentCases('fragments').flatMap((each) => {
      const found = findingsOf(each);
      return each.findings.map((finding) => found.some((other) => alike(other, finding)));
    });
    expect(shown.filter(Boolean).length / shown.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('sentences written by somebody who had not seen the program', () => {
  test('identifies 98 of 100 numbers', () => {
    expect(share('written')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(readFragmentCases('written'))('shows exactly the expected remarks on words: $fragment', (each) => {
    expect(findingsOf(each)).toEqual(each.findings);
  });
});

test.each(readUnrelatedCases())('$id: finds no match for a number about an unrelated subject', ({ sentence }) => {
  const matches = checkText(sentence, CHECK_TABLES, 'en').checked.flatMap((each) => each.matches);
  expect(matches.map(({ number }) => number.id)).toEqual([]);
});
