import { describe, expect, test } from 'vitest';
import { checkText } from './checkText';
import { findingsIn } from './findings';
import { type FragmentCase, fragmentCases, unrelatedCases } from './support/cases';
import { CHECK_TABLES } from './support/checkTables';

/** Numbers of a fragment that are told rightly: as the first of those that it may be, or as none where it is none. */
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

function share(file: 'fragments' | 'blind'): number {
  const results = fragmentCases(file).flatMap(readRightly);
  const right = results.filter(Boolean).length;
  console.info(
    `${file}: ${right} of ${results.length} numbers are read rightly (${((right / results.length) * 100).toFixed(1)} %).`,
  );
  return right / results.length;
}

/** `hinge:de estos` is `hinge:De estos`, and a part of `hinge:De estos intentos`. */
function alike(one: string, other: string): boolean {
  const [[kind, a = ''], [otherKind, b = '']] = [one.toLowerCase().split(':'), other.toLowerCase().split(':')];
  return kind === otherKind && (a.includes(b) || b.includes(a));
}

describe('words that were printed', () => {
  test('97 numbers in 100 are found as their source has them', () => {
    expect(fragmentCases('fragments').length).toBeGreaterThanOrEqual(150);
    expect(share('fragments')).toBeGreaterThanOrEqual(0.97);
  });

  test('of those that were chosen without sight of the program, 87 in 100', () => {
    expect(share('blind')).toBeGreaterThanOrEqual(0.87);
  });

  test('each is read in its own language', () => {
    for (const { id, fragment, lang } of fragmentCases('fragments'))
      expect(checkText(fragment, CHECK_TABLES, 'en').language, id).toBe(lang);
  });

  test('of what is to be said of their words, 80 in 100 is said', () => {
    const said = fragmentCases('fragments').flatMap(({ fragment, findings }) => {
      const text = checkText(fragment, CHECK_TABLES, 'en');
      const found = findingsIn(text, CHECK_TABLES.metrics).map(
        ({ kind, first, end }) => `${kind}:${fragment.slice(text.tokens[first]?.from, text.tokens[end - 1]?.to)}`,
      );
      return findings.map((finding) => found.some((each) => alike(each, finding)));
    });
    expect(said.filter(Boolean).length / said.length).toBeGreaterThanOrEqual(0.8);
  });
});

test.each(unrelatedCases())('$id: a number of another matter is taken for none of ours', ({ sentence }) => {
  const matches = checkText(sentence, CHECK_TABLES, 'en').checked.flatMap((each) => each.matches);
  expect(matches.map(({ number }) => number.id)).toEqual([]);
});
