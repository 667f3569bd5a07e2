const pages = new Map<string, Promise<Document>>();

/**
 * Fetches and parses another page of the site. The result is cached; a failure is not, so that the next click tries
 * again.
 * @param address address of the page, with or without a fragment
 */
export function fetchPage(address: string): Promise<Document> {
  const [page = ''] = address.split('#');
  const known = pages.get(page);
  if (known) return known;
  const fetched = readPage(page);
  pages.set(page, fetched);
  fetched.catch(() => pages.delete(page));
  return fetched;
}

async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Returns the first element of a fetched page that the selector matches. @throws Error when there is none */
export function findElementInPage(page: Document, selector: string): Element {
  const part = page.querySelector(selector);
  if (!part) throw new Error(`The page that was fetched has no ${selector}.`);
  return part;
}
