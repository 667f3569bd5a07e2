import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/** A task by its place on the pupils’ copy, one that no part leads to, or its answer. */
export function taskName(locale: Locale, n: number, as: 'task' | 'spare' | 'answer') {
  return <span data-ui="">{formatMessage(locale, messages(locale).present[as], { n: formatNumber(locale, n) })}</span>;
}
