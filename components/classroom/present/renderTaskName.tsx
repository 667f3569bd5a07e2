import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';

/**
 * Prints the name of a task by its number on the worksheet.
 * @param as `task`, or `spare` for a task that no part refers to, or `answer` for the slide of its answer
 */
export function renderTaskName(locale: Locale, n: number, as: 'task' | 'spare' | 'answer') {
  return <span data-ui="">{formatMessage(locale, messages(locale).present[as], { n: formatNumber(locale, n) })}</span>;
}
