import { dirname, relative } from 'node:path/posix';

/** The files of a copy for classrooms, and the address of the published site. */
export interface Copy {
  /** Path in the copy of each file, by its path below the site's root, such as `/en/index.html`. */
  readonly places: ReadonlyMap<string, string>;
  /** Base path of the site on its host. */
  readonly basePath: string;
  /** Address of the published site with its base path, without a trailing slash. */
  readonly publicUrl: string;
}

export interface LocalAddress {
  readonly href: string;
  /** Whether the address is outside the copy. */
  readonly needsNet: boolean;
}

/** Placeholder for the folder of the copy, in files that are read from pages in different folders. */
export const ROOT = '{root}';

/**
 * Rewrites an address of the site for the copy.
 * @param from path in the copy of the page that contains the address, or `ROOT`
 * @returns undefined for an address of another host, or of a part of the same page
 */
export function localAddress(address: string, from: string, copy: Copy): LocalAddress | undefined {
  const inside = address.startsWith(`${copy.basePath}/`) && !address.startsWith('//');
  if (!inside) return undefined;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(copy.basePath.length)) ?? [];
  const place = copy.places.get(path.endsWith('/') ? `${path}index.html` : path);
  if (place === undefined) return { href: `${copy.publicUrl}${path}${rest}`, needsNet: true };
  return { href: `${from === ROOT ? ROOT + place : relative(dirname(from), place)}${rest}`, needsNet: false };
}
