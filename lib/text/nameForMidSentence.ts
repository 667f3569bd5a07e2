import { LOCALES, type Locale } from '@/lib/locales';
import { languageRule } from './language';

/** Ids of reporters and places whose name is a description in every language, such as “a military source”. */
const DESCRIPTIONS: readonly string[] = [
  'military-source',
  'moroccan-official',
  'press',
  'nobody',
  'computed',
  'permanent-group',
  'eu-sources',
  'un-experts',
  'near-ceuta-and-melilla',
  'routes-to-spain',
  'atlantic-south',
];

/**
 * Changes the name of a reporter or place for use within a sentence: a description starts with a lower-case letter, a
 * name keeps its capital.
 */
export function nameForMidSentence(locale: Locale, id: string, words: string): string {
  return idsNamedByDescription(locale).includes(id) ? lowerFirst(locale, words) : words;
}

/**
 * Changes a text about a metric for use within a sentence: its first letter becomes lower-case, unless the first word
 * is a name.
 */
export function metricTextForMidSentence(locale: Locale, words: string): string {
  const [first = ''] = words.split(/[\s,]/);
  return languageRule(locale, 'namesAtStart').includes(first) ? words : lowerFirst(locale, words);
}

function lowerFirst(locale: Locale, words: string): string {
  return words.slice(0, 1).toLocaleLowerCase(LOCALES[locale].tag) + words.slice(1);
}

/** Returns the ids of reporters and places whose name in a language is a description, such as “a military source”. */
export function idsNamedByDescription(locale: Locale): readonly string[] {
  return [...DESCRIPTIONS, ...languageRule(locale, 'descriptions')];
}
