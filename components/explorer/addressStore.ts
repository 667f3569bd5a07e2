/** The query of the page's address, as a store for React. The server knows none, so the first drawing shows everything. */
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const search = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    addEventListener('popstate', listener);
    return () => {
      listeners.delete(listener);
      removeEventListener('popstate', listener);
    };
  },
  read: () => location.search,
  readOnServer: () => '',
  /** @param replace true where the change belongs to the one before, as the next letter of a word does. */
  write(query: string, replace: boolean): void {
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    tell();
  },
};
