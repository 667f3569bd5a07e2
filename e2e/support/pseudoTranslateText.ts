const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' };
const VOWELS = /[aeiou]/i;

/**
 * Translates a text to the made-up language: every letter gets an accent where one exists, and vowels are doubled, so
 * that it is about 40 % longer than English. Digits and signs stay. The same text always gives the same result.
 */
export function pseudoTranslateText(text: string): string {
  return [...text]
    .map((letter) => (VOWELS.test(letter) ? accented(letter) + accented(letter.toLowerCase()) : accented(letter)))
    .join('');
}

/** Translates a text whose length is limited: as `pseudoTranslateText`, but without doubled vowels. */
export function addAccents(text: string): string {
  return [...text].map(accented).join('');
}

function accented(letter: string): string {
  const small = letter.toLowerCase();
  const own = ACCENTED[small] ?? letter;
  return small === letter ? own : own.toUpperCase();
}

/** English word that a translation to the made-up language would have changed. */
const ENGLISH_WORD = /(?<![\p{L}\p{N}])(?=[A-Za-z’]*[aeioucn])[A-Za-z’]{3,}(?![\p{L}\p{N}])/giu;

/** Returns the words of a text that were not translated to the made-up language. */
export function untranslatedWords(text: string): readonly string[] {
  return [...text.matchAll(ENGLISH_WORD)].map(([word]) => word);
}
