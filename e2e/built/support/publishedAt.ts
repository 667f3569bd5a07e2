import { existsSync } from 'node:fs';
import { rootOf } from './page';

export const ROOT = rootOf();

/** @returns the absolute address of a page */
export const publishedAt = (path: string) => `${ROOT}${path.slice(1)}`;

/** @returns the file of the built site at an absolute address */
export function fileAt(address: string): string {
  if (!address.startsWith(ROOT)) throw new Error(`${address} is not below ${ROOT}`);
  const file = `out/${address.slice(ROOT.length).replace(/[?#].*$/, '')}`;
  return /\/$/.test(file) ? `${file}index.html` : file;
}

export const isThere = (address: string) => existsSync(fileAt(address));
