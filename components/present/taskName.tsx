import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/** A task by its place on the pupils’ copy, or what to expect of it. */
export function taskName(locale: Locale, n: number, isAnswer = false) {
  const words = messages(locale).present;
  const [before = '', after = ''] = (isAnswer ? words.answer : words.task).split('{n}');
  return (
    <>
      {before}
      <span data-ui="">{formatNumber(locale, n)}</span>
      {after}
    </>
  );
}
