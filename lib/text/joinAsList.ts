import { LOCALES, type Locale } from '@/lib/locales';
import { isolateInsertedWords } from './isolateNumbersLeftToRight';
import { languageRule } from './language';

const formats = new Map<Locale, Intl.ListFormat>();

/**
 * Joins items in a sentence: `Ceuta, Melilla and Spain`; `mainland Spain and Balearics; Ceuta` where an item itself
 * contains a comma or an “and”.
 */
export function joinAsList(locale: Locale, items: Iterable<string>): string {
  const all = Array.from(items, (item) => isolateInsertedWords(locale, item));
  const list = formats.get(locale) ?? new Intl.ListFormat(LOCALES[locale].tag);
  formats.set(locale, list);
  const between = list
    .formatToParts(['a', 'b', 'c'])
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
  const isPlain = all.length < 2 || !all.some((item) => between.some((sign) => item.includes(sign)));
  return isPlain ? list.format(all) : all.join(languageRule(locale, 'signs').semicolon);
}
