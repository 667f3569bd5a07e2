import { language as en } from '@/content/en/language';
import type { LanguageFile } from '@/lib/text/language';
import { pseudoText } from './pseudoText';

/** English, with the words that checks look for in a text converted to the made-up language. */
export const language: LanguageFile = {
  ...en,
  abbreviations: en.abbreviations.map(pseudoText),
  calendarWords: pseudoPattern(en.calendarWords),
  numbersInProse: pseudoPattern(en.numbersInProse),
  bannedWords: pseudoPattern(en.bannedWords),
  bannedRatios: pseudoPattern(en.bannedRatios),
  measurableVerbs: en.measurableVerbs.map(pseudoText),
};

/** `\b` does not recognise accented letters. */
function pseudoPattern({ source, flags }: RegExp): RegExp {
  const edge = '(?:(?<!\\p{L})(?=\\p{L})|(?<=\\p{L})(?!\\p{L}))';
  return new RegExp(pseudoText(source).replaceAll('\\b', edge), flags);
}
