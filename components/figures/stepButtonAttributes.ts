import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Returns the words of the buttons that `<scrolly-steps>` makes, as attributes of that element. */
export function stepButtonAttributes(locale: Locale) {
  const { label, previous, next, of } = messages(locale).steps;
  return { 'data-label': label, 'data-previous': previous, 'data-next': next, 'data-of': of };
}
