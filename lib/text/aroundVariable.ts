/**
 * A message in two, where a page sets one variable as an element of its own:
 * `aroundVariable('({translation}, our translation)', 'translation')` → `['(', ', our translation)']`.
 * @throws Error for a message that has the variable not once
 */
export function aroundVariable(message: string, name: string): readonly [before: string, after: string] {
  const [before, after, ...more] = message.split(`{${name}}`);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Expected {${name}} once in the message “${message}”.`);
  return [before, after];
}
