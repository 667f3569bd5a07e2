import type { CheerioAPI } from 'cheerio';
import { globSync } from 'tinyglobby';
import { fileOfPage } from '../../support/pages';
import { parseBuiltPage, publishedRootOf } from './page';

interface Address {
  /** HTML element and attribute that contain the address, such as `a[href]`. */
  readonly where: string;
  readonly address: string;
}

/**
 * HTML attributes whose value is always an address. The value of any other attribute is one if it starts at the site's
 * root.
 */
const ALWAYS: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'poster', 'action']);

/** Files that refer to each other: a built site, or a copy of it. */
export interface FileTree {
  /** Address of the folder to which the paths of `files` are relative, with a slash at the end. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  /** Files of the pages whose addresses are read. */
  readonly pages: readonly string[];
  readonly page: (file: string) => CheerioAPI;
}

/**
 * Returns the file tree of a built site.
 * @param folder folder of the site, such as `out`
 * @param paths paths of the pages whose addresses are read, such as `/en/map/`
 */
export function fileTreeOfBuiltSite(folder: string, paths: readonly string[]): FileTree {
  return {
    root: publishedRootOf(folder),
    files: new Set(globSync('**', { cwd: folder })),
    pages: paths.map((path) => fileOfPage(path).slice(1)),
    page: (file) => parseBuiltPage(`/${file}`, folder),
  };
}

/**
 * Finds addresses on the pages of a file tree to which no file of the tree belongs, or no part of that file.
 * @returns one line for each: the page, the HTML element, and the address
 */
export function findBrokenAddresses({ root, files, pages, page }: FileTree): readonly string[] {
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

/** Returns every address on a page, as written, in links, pictures, scripts, metadata, code to embed and drawings. */
function addressesIn($: CheerioAPI, root: string): readonly Address[] {
  const found: Address[] = [];
  for (const { name: element, attribs } of $.root().find('*').toArray())
    for (const [name, value] of Object.entries(attribs)) {
      const where = `${element}[${name}]`;
      if (name.endsWith('srcset'))
        for (const each of value.split(',')) found.push({ where, address: each.trim().replace(/\s.*$/, '') });
      else if (ALWAYS.has(name) || /^\/(?!\/)/.test(value) || value.startsWith(root))
        found.push({ where, address: value });
      else if (value.includes('url(')) found.push({ where, address: value.replace(/^.*url\(["']?([^"')]+).*$/, '$1') });
    }
  for (const [, address = ''] of $('#embed pre')
    .text()
    .matchAll(/ src="([^"]+)"/g))
    found.push({ where: 'embed code', address });
  return found;
}
