import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { language } from './language';

/** Every file of a language that holds words. */
function filesOf(locale: Locale): readonly string[] {
  return globSync(`content/${locale}/**/*.{mdx,json,csv}`).sort();
}

/** Files with plain spaces where the language has spaces that must not break. */
export function checkSpaces(locale: Locale): readonly ContentError[] {
  return filesOf(locale)
    .filter((file) => isToSet(locale, readFileSync(file, 'utf8')))
    .map((file) => ({
      file,
      message: `has plain spaces where they must not break; run npm run translations -- --set-spaces ${locale}`,
    }));
}

/** Sets the spaces of every file of a language. @returns the files changed */
export function setSpaces(locale: Locale): readonly string[] {
  const changed = filesOf(locale).filter((file) => isToSet(locale, readFileSync(file, 'utf8')));
  for (const file of changed) writeFileSync(file, language(locale, 'setSpaces')(readFileSync(file, 'utf8')));
  return changed;
}

function isToSet(locale: Locale, text: string): boolean {
  return language(locale, 'setSpaces')(text) !== text;
}
