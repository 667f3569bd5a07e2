import type { Locale } from '@/lib/locales';
import { formatMessage } from './formatMessage';
import { formatNumber } from './formatNumber';
import { pluralSamples } from './pluralForm';

/**
 * A message about `{n}` for a script that counts in the browser: its text by plural category, with `{n}` where the
 * number goes. Such a message types no digits of its own.
 */
export function countTemplates(locale: Locale, message: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...pluralSamples(locale)].map(([category, n]) => [
      category,
      formatMessage(locale, message, { n }).replace(formatNumber(locale, n), '{n}'),
    ]),
  );
}

/** The same for a message whose words do not depend on `{n}`. @param values of what else the message names */
export function countTemplate(
  locale: Locale,
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  // A text is set apart from words of the other direction, which a number need not be.
  return formatMessage(locale, message, { ...values, n: '{n}' }).replace(
    /\p{Bidi_Control}?(\{n\})\p{Bidi_Control}?/u,
    '$1',
  );
}
