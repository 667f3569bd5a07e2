const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' };
const VOWELS = /[aeiou]/i;

/**
 * Converts a text to the made-up language: every letter gets an accent where one exists, and vowels are doubled, so
 * that it is some 40 % longer than English; digits and signs stay. The same text always gives the same result.
 */
export function pseudoText(text: string): string {
  return [...text]
    .map((letter) => (VOWELS.test(letter) ? accented(letter) + accented(letter.toLowerCase()) : accented(letter)))
    .join('');
}

/** Converts a text whose length is limited: as `pseudoText`, with no vowel doubled. */
export function accentedText(text: string): string {
  return [...text].map(accented).join('');
}

function accented(letter: string): string {
  const small = letter.toLowerCase();
  const own = ACCENTED[small] ?? letter;
  return small === letter ? own : own.toUpperCase();
}

/** A word of English that the conversion would have changed. */
const ENGLISH_WORD = /(?<![\p{L}\p{N}])(?=[A-Za-z’]*[aeioucn])[A-Za-z’]{3,}(?![\p{L}\p{N}])/giu;

/** @returns the words in a text that were not translated */
export function untranslatedWords(text: string): readonly string[] {
  return [...text.matchAll(ENGLISH_WORD)].map(([word]) => word);
}
