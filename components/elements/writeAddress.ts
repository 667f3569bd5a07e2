import { withChoices } from './addressChoices';

/** Keeps what is chosen under a name in the page's address, without a step in the history. */
export function writeAddress(name: string, choices: readonly string[], hash = location.hash): void {
  const address = `${location.pathname}${withChoices(location.search, name, choices)}${hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', address);
}
