/** Host of a Mastodon server as readers type it: `mastodon.social`, `https://mastodon.social/`, `@name@mastodon.social`. */
export function mastodonServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : null;
}
