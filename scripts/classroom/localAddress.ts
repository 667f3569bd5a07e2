import { dirname, relative } from 'node:path/posix';

/** What the copy for classrooms holds, and where the site is that it is a copy of. */
export interface Copy {
  /** Place in the copy of each file, by its path below the site's root, e.g. `/en/index.html`. */
  readonly places: ReadonlyMap<string, string>;
  /** Of the site on its host. */
  readonly basePath: string;
  /** Where the site is published, its base path included, without a slash at the end. */
  readonly publicUrl: string;
}

export interface LocalAddress {
  readonly href: string;
  /** Whether it leads out of the copy. */
  readonly needsNet: boolean;
}

/** Stands for the folder of the copy, where what is written does not know from which page it will be read. */
export const ROOT = '{root}';

/**
 * An address of the site as it is in the copy.
 * @param from place of the page that names it, or `ROOT`
 * @returns nothing for an address that is none of the site's own: of another host, or of a part of the page
 */
export function localAddress(address: string, from: string, copy: Copy): LocalAddress | undefined {
  const inside = address.startsWith(`${copy.basePath}/`) && !address.startsWith('//');
  if (!inside) return undefined;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(copy.basePath.length)) ?? [];
  const place = copy.places.get(path.endsWith('/') ? `${path}index.html` : path);
  if (place === undefined) return { href: `${copy.publicUrl}${path}${rest}`, needsNet: true };
  return { href: `${from === ROOT ? ROOT + place : relative(dirname(from), place)}${rest}`, needsNet: false };
}
