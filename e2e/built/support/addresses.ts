import type { CheerioAPI } from 'cheerio';

export interface Address {
  /** Element and attribute, such as `a[href]`. */
  readonly where: string;
  readonly address: string;
}

/** Attributes whose value is always an address; any other value is one if it starts at the site's root. */
const ALWAYS: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'poster', 'action']);

/** @returns every address on a page, as written, in links, pictures, scripts, metadata, code to embed and drawings */
export function addressesIn($: CheerioAPI, root: string): readonly Address[] {
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
