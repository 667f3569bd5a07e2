import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/** A task by its place on the pupils’ copy, one that no part leads to, or its answer. */
export function taskName(locale: Locale, n: number, as: 'task' | 'spare' | 'answer') {
  const [before = '', after = ''] = messages(locale).present[as].split('{n}');
  return (
    <>
      {before}
      <span data-ui="">{formatNumber(locale, n)}</span>
      {after}
    </>
  );
}
