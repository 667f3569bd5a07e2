import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { languageRule } from './language';

/** Returns an error for each file of a language that has plain spaces where they must not break. */
export function checkNonBreakingSpaces(locale: Locale): readonly ContentError[] {
  return filesToSet(locale).map(({ file }) => ({
    file,
    message: `has plain spaces where they must not break; run npm run translations -- --set-spaces ${locale}`,
  }));
}

/** Replaces spaces that must not break in every file of a language. @returns the files changed */
export function insertNonBreakingSpaces(locale: Locale): readonly string[] {
  return filesToSet(locale).map(({ file, text }) => {
    writeFileSync(file, text);
    return file;
  });
}

/** The files with spaces to replace, each with its new text. */
function filesToSet(locale: Locale): readonly { readonly file: string; readonly text: string }[] {
  return globSync(`content/${locale}/**/*.{mdx,json,csv}`)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const set = languageRule(locale, 'setSpaces')(text);
      return set === text ? [] : [{ file, text: set }];
    });
}
