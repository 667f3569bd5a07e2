const parts = new Map<string, Promise<Element>>();

/**
 * A part of another page of the site, fetched once; a failure is not kept, so the next press tries again.
 * @param selector finds it there
 */
export function fetchPart(address: string, selector: string): Promise<Element> {
  const known = parts.get(address);
  if (known) return known;
  const part = readPart(address, selector);
  parts.set(address, part);
  part.catch(() => parts.delete(address));
  return part;
}

async function readPart(address: string, selector: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const part = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(selector);
  if (!part) throw new Error(`${address}: no ${selector}`);
  return part;
}
