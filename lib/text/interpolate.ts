/**
 * Sets words into the places of a sentence: `interpolate('{a} and {b}', { a: 'Ceuta', b: 'Melilla' })`. A place that no
 * word is given for stays as it is, for whoever fills it next.
 */
export function interpolate(
  sentence: string,
  words: Readonly<Record<string, string>> | ((place: string) => string),
): string {
  const wordFor = typeof words === 'function' ? words : (place: string) => words[place];
  return sentence.replace(/\{([^{}]+)\}/g, (braces, place: string) => wordFor(place) ?? braces);
}
