import type { CheerioAPI } from 'cheerio';

export interface Address {
  /** Element and attribute, as in `a[href]`. */
  readonly where: string;
  readonly address: string;
}

/** Attributes that hold an address whatever it looks like; any other holds one if it starts at the site's root. */
const ALWAYS: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'poster', 'action']);

/** Every address that a page names, as it is written, in links, pictures, scripts, metadata, code to embed and drawings. */
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
