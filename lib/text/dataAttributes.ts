/** Words for an element of the page to say, as attributes: `{ check: 'Check' }` is `data-check="Check"`. */
export function dataAttributes(words: Readonly<Record<string, string>>): Readonly<Record<`data-${string}`, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [`data-${name}`, text]));
}
