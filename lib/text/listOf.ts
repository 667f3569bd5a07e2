import { LOCALES, type Locale } from '@/lib/locales';
import { language } from './language';
import { isolate } from './leftToRight';

const formats = new Map<Locale, Intl.ListFormat>();

/**
 * Joins items in a sentence: `Ceuta, Melilla and Spain`; `mainland Spain and Balearics; Ceuta` where an item itself
 * contains a comma or an “and”.
 */
export function listOf(locale: Locale, items: Iterable<string>): string {
  const all = Array.from(items, (item) => isolate(locale, item));
  const list = formats.get(locale) ?? new Intl.ListFormat(LOCALES[locale].tag);
  formats.set(locale, list);
  const between = list
    .formatToParts(['a', 'b', 'c'])
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
  const isPlain = all.length < 2 || !all.some((item) => between.some((sign) => item.includes(sign)));
  return isPlain ? list.format(all) : all.join(language(locale, 'signs').semicolon);
}
