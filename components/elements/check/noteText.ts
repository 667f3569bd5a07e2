import type { CheckIndex } from '@/components/check/checkIndex';
import type { CheckWords } from './checkWords';
import type { DescribedRemark } from './describeRemark';

/**
 * What was found, as plain text with its sources, for a reporter’s notebook.
 * @param address of the page with the sentence in it
 */
export function noteText(
  written: string,
  remarks: readonly DescribedRemark[],
  index: CheckIndex,
  words: CheckWords,
  address: string,
): string {
  const { note } = index.words;
  const numberLine = ({ id, shown, metric, period, place, reporter }: CheckIndex['numbers'][number]) => {
    const what = [shown, index.metrics[metric]?.name, period, index.places[place], index.reporters[reporter]];
    return `  ${what.filter(Boolean).join(index.comma)}\n  ${new URL(index.numberAddress.replace('{id}', id), address)}`;
  };
  const parts = remarks.map((remark) =>
    [remark.written, ...remark.lines, ...remark.numbers.map(numberLine)].join('\n'),
  );
  return [
    words.say(note.title, { sentence: written }),
    ...parts,
    words.say(note.source, { date: index.version, address }),
  ].join('\n\n');
}
