import { LOCALES, type Locale } from '@/lib/locales';

const LANGUAGES = Object.keys(LOCALES);

/**
 * Returns whether a copy of the site in one language includes a file. Pages, cards, tables and pictures in other
 * languages are excluded.
 * @param path path of the file below the site's root: `/es/numbers/index.html`
 */
export function isFileForLanguage(locale: Locale, path: string): boolean {
  const [, named] = /^\/(?:cards\/|data\/figures\/|data\/gate\/)?([a-z]{2})[/.]/.exec(path) ?? [];
  return named === undefined || named === locale || !LANGUAGES.includes(named);
}
