/** Returns attributes that pass texts to a custom element: `{ check: 'Check' }` becomes `data-check="Check"`. */
export function toDataAttributes(words: Readonly<Record<string, string>>): Readonly<Record<`data-${string}`, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [`data-${name}`, text]));
}
