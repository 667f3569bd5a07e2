import { existsSync } from 'node:fs';
import { rootOf } from './page';

export const ROOT = rootOf();

/** Returns the absolute address of a page, from its path such as `/en/map/`. */
export const publishedAt = (path: string) => `${ROOT}${path.slice(1)}`;

/**
 * Returns the path of the built file for an absolute address, such as `out/en/map/index.html`.
 * @throws Error for an address outside the site
 */
export function fileAt(address: string): string {
  if (!address.startsWith(ROOT)) throw new Error(`${address} is not below ${ROOT}`);
  const file = `out/${address.slice(ROOT.length).replace(/[?#].*$/, '')}`;
  return /\/$/.test(file) ? `${file}index.html` : file;
}

export const isThere = (address: string) => existsSync(fileAt(address));
