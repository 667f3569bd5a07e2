/** Passes texts to a custom element as attributes: `{ check: 'Check' }` becomes `data-check="Check"`. */
export function toDataAttributes(words: Readonly<Record<string, string>>): Readonly<Record<`data-${string}`, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [`data-${name}`, text]));
}
