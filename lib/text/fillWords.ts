/** Sets words into the places of a sentence: `fillWords('{a} and {b}', { a: 'Ceuta', b: 'Melilla' })`. */
export function fillWords(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}
