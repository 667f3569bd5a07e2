import { language as en } from '@/content/en/language';
import type { LanguageFile } from '@/lib/text/language';
import { pseudoTranslateText } from './pseudoTranslateText';

/** Language file of the made-up language: that of English, with the words that checks look for translated. */
export const language: LanguageFile = {
  ...en,
  abbreviations: en.abbreviations.map(pseudoTranslateText),
  calendarWords: pseudoPattern(en.calendarWords),
  numbersInProse: pseudoPattern(en.numbersInProse),
  bannedWords: pseudoPattern(en.bannedWords),
  bannedRatios: pseudoPattern(en.bannedRatios),
  measurableVerbs: en.measurableVerbs.map(pseudoTranslateText),
};

/** Translates a pattern to the made-up language. `\b` is replaced, because it does not recognise accented letters. */
function pseudoPattern({ source, flags }: RegExp): RegExp {
  const edge = '(?:(?<!\\p{L})(?=\\p{L})|(?<=\\p{L})(?!\\p{L}))';
  return new RegExp(pseudoTranslateText(source).replaceAll('\\b', edge), flags);
}
