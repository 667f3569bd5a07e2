import { LOCALES, type Locale } from '@/lib/locales';

/**
 * Returns the `lang` attribute of an element whose text is in another language than the page, and `dir` where the
 * direction differs.
 */
export function langAttributes(locale: Locale, lang: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return dir === LOCALES[locale].dir ? { lang } : { lang, dir };
}
