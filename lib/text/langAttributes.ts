import { LOCALES, type Locale } from '@/lib/locales';

/** What an element says of words in another language than the page's: which, and its direction where that is another. */
export function langAttributes(locale: Locale, lang: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return dir === LOCALES[locale].dir ? { lang } : { lang, dir };
}
