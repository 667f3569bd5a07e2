import { LOCALES, type Locale } from '@/lib/locales';

/** Returns `lang` for a text in a language other than the page's, and `dir` where its direction differs. */
export function langAttributes(locale: Locale, lang: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return dir === LOCALES[locale].dir ? { lang } : { lang, dir };
}
