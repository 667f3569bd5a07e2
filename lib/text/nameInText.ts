import type { Language } from './language';

/**
 * Finds names in a text, small or capital, and none inside another word.
 * @param inText how the language attaches words to a name
 * @returns a pattern with a group for each name, in their order
 */
export function nameInText(inText: Language['nameInText'], names: readonly string[]): RegExp {
  const groups = names.map((name) => `(${inText(literally(name))})`).join('|');
  return new RegExp(`(?<![\\p{L}’])(?:${groups})(?!\\p{L})`, 'giu');
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
