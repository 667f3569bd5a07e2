import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { languageRule } from './language';

/**
 * Returns an error for each content file of a language that has plain spaces where the language requires no-break
 * spaces.
 */
export function checkNonBreakingSpaces(locale: Locale): readonly ContentError[] {
  return filesToCorrect(locale).map(({ file }) => ({
    file,
    message: `has plain spaces where they must not break; run npm run translations -- --set-spaces ${locale}`,
  }));
}

/**
 * Replaces plain spaces with no-break spaces in the content files of a language, where the language requires it.
 * @returns paths of the changed files
 */
export function insertNonBreakingSpaces(locale: Locale): readonly string[] {
  return filesToCorrect(locale).map(({ file, text }) => {
    writeFileSync(file, text);
    return file;
  });
}

/** Returns the content files in which spaces must be replaced, each with its corrected text. */
function filesToCorrect(locale: Locale): readonly { readonly file: string; readonly text: string }[] {
  return globSync(`content/${locale}/**/*.{mdx,json,csv}`)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const set = languageRule(locale, 'insertNoBreakSpaces')(text);
      return set === text ? [] : [{ file, text: set }];
    });
}
