import type { LanguageRules } from './language';

/**
 * Returns a regular expression that finds names in a text as whole words, in any case.
 * @param inText the language's rule for articles and prepositions attached to a name
 * @returns an expression with one capturing group per name, in the order of the names
 */
export function patternOfNames(inText: LanguageRules['nameInText'], names: readonly string[]): RegExp {
  const groups = names.map((name) => `(${inText(literally(name))})`).join('|');
  return new RegExp(`(?<![\\p{L}’])(?:${groups})(?!\\p{L})`, 'giu');
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
