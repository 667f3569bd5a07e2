/** Where the site is published: absolute in cards, canonical addresses and the sitemap. Build settings, no trailing slash. */
export const BASE_URL = (process.env.BASE_URL ?? 'http://localhost:3000').replace(/\/$/, '');
export const BASE_PATH = process.env.BASE_PATH ?? '';

/** An address as it is printed, without its scheme: `counted.example/en/`. */
export function printedAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** Absolute address of a path below the site's root. */
export function absoluteUrl(path: string): string {
  return `${BASE_URL}${BASE_PATH}${path}`;
}
