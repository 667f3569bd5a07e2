import type { CheerioAPI } from 'cheerio';
import { globSync } from 'tinyglobby';
import { fileOf } from '../../support/pages';
import { addressesIn } from './addresses';
import { page, rootOf } from './page';

/** Files that refer to each other: a built site, or a copy of it. */
export interface FileTree {
  /** Prefix of the address of each file. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  /** Files of the pages whose addresses are read. */
  readonly pages: readonly string[];
  readonly page: (file: string) => CheerioAPI;
}

/** @param paths addresses of the pages to read */
export function builtSite(folder: string, paths: readonly string[]): FileTree {
  return {
    root: rootOf(folder),
    files: new Set(globSync('**', { cwd: folder })),
    pages: paths.map((path) => fileOf(path).slice(1)),
    page: (file) => page(`/${file}`, folder),
  };
}

/**
 * Finds addresses on the pages of a tree that do not exist in it.
 * @returns a line for each: the page, the element, and the address
 */
export function brokenAddresses({ root, files, pages, page }: FileTree): readonly string[] {
  const home = new URL(root);
  const ids = new Map<string, ReadonlySet<string | undefined>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(
        page(file)('[id]')
          .toArray()
          .map(({ attribs }) => attribs.id),
      );
    ids.set(file, known);
    return known;
  };
  const errorOf = (address: string, base: string) => {
    const url = new URL(address, new URL(base, root));
    if (url.protocol !== home.protocol || url.host !== home.host) return undefined;
    if (!url.href.startsWith(root)) return 'leaves the path of the site';
    const path = decodeURIComponent(url.href.slice(root.length).replace(/[?#].*$/, ''));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'leads to no file';
    const part = decodeURIComponent(url.hash.slice(1));
    const isThere = part === '' || !file.endsWith('.html') || idsOf(file).has(part);
    return isThere ? undefined : 'leads to no such part of the page';
  };
  return pages.flatMap((file) => {
    const $ = page(file);
    // Links of a framed page are relative to the page of which it is a part.
    const base = $('base').attr('href') ?? file.replace(/index\.html$/, '');
    return addressesIn($, root).flatMap(({ where, address }) => {
      const error = errorOf(address, base);
      return error ? [`${file} ${where} ${address} ${error}`] : [];
    });
  });
}
