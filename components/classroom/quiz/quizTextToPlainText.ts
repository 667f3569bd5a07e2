import { citableSources, findById, findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { replacePlaceholders } from '@/lib/story/readProse';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriodInText, isPeriodForm } from '@/lib/text/formatObservationPeriod';
import { formatEventDate, formatValue, VALUE_FORMS } from '@/lib/text/formatValue';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/names';
import { translationOfQuotation } from '@/lib/text/quotedFragmentsById';

/**
 * Returns a text of the quiz as plain text: `<Fact>` becomes its number or period, `<Cite>` the name of the outlet,
 * `<Quote>` the quoted words with our translation.
 * @throws Error for an unknown id
 */
export function quizTextToPlainText(locale: Locale, text: string): string {
  return replacePlaceholders(text, ({ word, id, form }) => {
    switch (word) {
      case 'Fact':
        return factText(locale, id, form);
      case 'Cite':
        return publisherName(locale, sourceOf(id).publisher);
      case 'Quote':
        return quoteText(locale, id);
      default:
        throw new Error(`A file of the quiz cannot print <${word} id="${id}" />.`);
    }
  });
}

function factText(locale: Locale, id: string, form: string): string {
  if (form === 'date' || form === 'year') return formatEventDate(locale, id, form).text;
  if (isPeriodForm(form)) return formatObservationPeriodInText(locale, findObservation(id), form).text;
  return formatValue(
    locale,
    findObservation(id),
    VALUE_FORMS.find((known) => known === form),
  );
}

function quoteText(locale: Locale, id: string): string {
  const [open, close] = languageRule(locale, 'quotes');
  const source = sourceOf(id);
  const translation = translationOfQuotation(locale, source);
  const said = `${open}${source.fragment}${close}`;
  if (translation === undefined) return said;
  return `${said} ${formatMessage(locale, messages(locale).text.gloss, { translation: `${open}${translation}${close}` })}`;
}

function sourceOf(id: string) {
  return findById('report or statement', citableSources(), id);
}
