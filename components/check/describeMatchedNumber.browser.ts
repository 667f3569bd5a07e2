import { formatCountId } from '@/lib/facts/formatCountId';
import type { CheckIndex, CheckNumberEntry } from './checkIndex';
import type { SentenceCheckContext } from './createSentenceCheckContext';
import type { DescribedRemark } from './describeRemarks';

/**
 * Returns the name of the metric, the period and the place of a number in one line: `Attempts stopped, 2021, Morocco`.
 */
export function describeMatchedNumber(
  { metric, period, place }: CheckNumberEntry,
  { metrics, places, signs }: CheckIndex,
): string {
  return [metrics[metric]?.name, period, places[place]].filter(Boolean).join(signs.comma);
}

/** Returns the name of the body that counted a number, and the caution to read before quoting it, in one line. */
export function describeNumberSource(
  { reporter, caution }: CheckNumberEntry,
  { reporters, signs }: CheckIndex,
): string {
  return [reporters[reporter], caution].filter(Boolean).join(signs.semicolon);
}

/**
 * Returns the address of a number on the page of its count, relative to the page of the check, so that it works on a
 * server and in a local copy.
 */
export function numberPageAddress(entry: CheckNumberEntry): string {
  return `../numbers/${formatCountId(entry)}/#${entry.id}`;
}

/**
 * Returns the result of a check as plain text with its sources, for a reporter’s notebook.
 * @param address address of the check page that contains the sentence
 */
export function formatResultAsPlainText(
  written: string,
  remarks: readonly DescribedRemark[],
  { index, say }: SentenceCheckContext,
  address: string,
): string {
  const { words, signs, version } = index;
  const numberLines = (entry: CheckNumberEntry) => {
    const what = [entry.shown, describeMatchedNumber(entry, index), describeNumberSource(entry, index)].join(
      signs.comma,
    );
    return `  ${what}\n  ${new URL(numberPageAddress(entry), address)}`;
  };
  const parts = remarks.map((remark) =>
    [remark.written, ...remark.lines, ...remark.numbers.map(numberLines)].join('\n'),
  );
  return [
    say(words.note.title, { sentence: written }),
    ...parts,
    words.limits,
    say(words.note.source, { date: version, address }),
  ].join('\n\n');
}
