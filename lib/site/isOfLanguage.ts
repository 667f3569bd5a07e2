import { LOCALES, type Locale } from '@/lib/locales';

const LANGUAGES = Object.keys(LOCALES);

/**
 * Whether readers of a language need a file: what is in another language, its pages, cards, tables and pictures, they
 * do not. @param path below the site's root: `/es/numbers/index.html`
 */
export function isOfLanguage(locale: Locale, path: string): boolean {
  const [, named] = /^\/(?:cards\/|data\/figures\/|data\/gate\/)?([a-z]{2})[/.]/.exec(path) ?? [];
  return named === undefined || named === locale || !LANGUAGES.includes(named);
}
