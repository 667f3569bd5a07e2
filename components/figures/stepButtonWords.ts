import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Words of the buttons that `<scrolly-steps>` makes, as its attributes. */
export function stepButtonWords(locale: Locale) {
  const { label, previous, next, of } = messages(locale).steps;
  return { 'data-label': label, 'data-previous': previous, 'data-next': next, 'data-of': of };
}
