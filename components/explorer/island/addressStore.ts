/**
 * The query of the page's address, as a store for React. The server knows none, so the first drawing shows everything.
 * The address itself follows once the change is painted: browsers take longer to write it than a list to be narrowed.
 */
const listeners = new Set<() => void>();
let waiting: { readonly query: string; readonly replace: boolean } | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function settle(): void {
  if (!waiting) return;
  const { query, replace } = waiting;
  waiting = undefined;
  const address = `${location.pathname}${query}${location.hash}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

export const search = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    addEventListener('popstate', listener);
    addEventListener('pagehide', settle);
    return () => {
      listeners.delete(listener);
      removeEventListener('popstate', listener);
      removeEventListener('pagehide', settle);
    };
  },
  read: () => waiting?.query ?? location.search,
  readOnServer: () => '',
  /** @param replace true where the change belongs to the one before, as the next letter of a word does. */
  write(query: string, replace: boolean): void {
    if (query === search.read()) return;
    settle();
    waiting = { query, replace };
    tell();
    // A task set in a frame's callback runs after that frame is painted; a hidden page has no frames.
    if (document.hidden) settle();
    else requestAnimationFrame(() => setTimeout(settle));
  },
};
