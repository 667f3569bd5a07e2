/**
 * Reads the host of a Mastodon server from what a reader types: `mastodon.social`, `https://mastodon.social/` or
 * `@name@mastodon.social`.
 */
export function mastodonServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : null;
}
