import type { Locale } from '@/lib/locales';
import { formatMessage } from './formatMessage';
import { formatNumber } from './formatNumber';
import { smallestNumberByPlural } from './selectPluralForm';

/**
 * Returns the text of a message about `{n}` for each plural category, for scripts that count in the browser; `{n}`
 * remains in place of the number. The words of the message must contain no digits.
 */
export function numberTemplatesByPlural(locale: Locale, message: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...smallestNumberByPlural(locale)].map(([category, n]) => [
      category,
      formatMessage(locale, message, { n }).replace(formatNumber(locale, n), '{n}'),
    ]),
  );
}

/**
 * Returns the text of a message whose words do not depend on `{n}`, with `{n}` in place of the number.
 * @param values values of the other variables
 */
export function numberTemplateWithoutPlural(
  locale: Locale,
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  // Inserted texts get direction isolates, which a number does not need.
  return formatMessage(locale, message, { ...values, n: '{n}' }).replace(
    /\p{Bidi_Control}?(\{n\})\p{Bidi_Control}?/u,
    '$1',
  );
}
