import type { Localised } from '@/content/data/locale';
import type { Locale } from '@/lib/locales';

/** Words of the fact base in the page's language. @throws Error when they are not translated. */
export function localise(words: Localised, locale: Locale): string {
  const text = words[locale];
  if (text === undefined) throw new Error(`"${words.en}" is not translated to "${locale}".`);
  return text;
}
