/**
 * Returns the choices in a parameter of a query: `attempts:B` and `networks:A` for `r` in `?r=attempts:B,networks:A`.
 */
export function choicesInQuery(search: string, name: string): readonly string[] {
  return new URLSearchParams(search).get(name)?.split(',') ?? [];
}

/**
 * Returns a query with these choices in the parameter `name`, separated by readable commas; other parameters remain.
 */
export function queryWithChoices(search: string, name: string, choices: readonly string[]): string {
  const others = new URLSearchParams(search);
  others.delete(name);
  const parts = [others.toString(), choices.length > 0 ? `${name}=${choices.join(',')}` : ''].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Writes the choices to the parameter `name` of the page's address, without adding an entry to the history. */
export function writeChoicesToAddress(name: string, choices: readonly string[], hash = location.hash): void {
  const address = `${location.pathname}${queryWithChoices(location.search, name, choices)}${hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', address);
}
