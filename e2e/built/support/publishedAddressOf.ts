import { existsSync } from 'node:fs';
import { publishedRootOf } from './page';

export const PUBLISHED_ROOT = publishedRootOf();

/** Returns the absolute address of a page, from its path such as `/en/map/`. */
export const publishedAddressOf = (path: string) => `${PUBLISHED_ROOT}${path.slice(1)}`;

/**
 * Returns the path of the built file for an absolute address, such as `out/en/map/index.html`.
 * @throws Error for an address outside the site
 */
export function builtFileAt(address: string): string {
  if (!address.startsWith(PUBLISHED_ROOT)) throw new Error(`${address} is not below ${PUBLISHED_ROOT}`);
  const file = `out/${address.slice(PUBLISHED_ROOT.length).replace(/[?#].*$/, '')}`;
  return /\/$/.test(file) ? `${file}index.html` : file;
}

export const isInBuiltSite = (address: string) => existsSync(builtFileAt(address));
