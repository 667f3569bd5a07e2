/**
 * Origin of the published site, such as `https://counted.example`, without a trailing slash. Share cards, canonical
 * URLs and the sitemap need absolute addresses.
 */
export const BASE_URL = (process.env.BASE_URL ?? 'http://localhost:3000').replace(/\/$/, '');
export const BASE_PATH = process.env.BASE_PATH ?? '';

/** Returns an address for print, without its scheme: `counted.example/en/`. */
export function addressWithoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** Returns the absolute URL of a path below the site's root that does not include the base path. */
export function absoluteUrl(path: string): string {
  return `${BASE_URL}${BASE_PATH}${path}`;
}

/** Returns the absolute URL of an address from `paths`, which already includes the base path. */
export function absoluteUrlOfAddress(address: string): string {
  return `${BASE_URL}${address}`;
}
