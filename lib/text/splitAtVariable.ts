/**
 * Splits a message at a variable that a page replaces with markup: `splitAtVariable('({translation}, our translation)',
 * 'translation')` → `['(', ', our translation)']`.
 * @throws Error unless the message has the variable exactly once
 */
export function splitAtVariable(message: string, name: string): readonly [before: string, after: string] {
  const [before, after, ...more] = message.split(`{${name}}`);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Expected {${name}} once in the message “${message}”.`);
  return [before, after];
}
