export interface Address {
  readonly title: string;
  readonly url: string;
}

/** An address with the text and the picture of a post about it. */
export interface Post extends Address {
  readonly text?: string;
  readonly picture?: File | undefined;
}

/**
 * Passes a post to the share function of the device.
 * @returns whether the device took it or the reader closed the list; false where the device has no such function
 */
export async function shareAddress(post: Post): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(shareData(post));
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Programs that take a picture ignore the address beside it, so it is added to the text. */
function shareData({ title, text, url, picture }: Post): ShareData {
  const files = picture ? [picture] : [];
  if (files.length > 0 && navigator.canShare?.({ files }))
    return { title, text: [text, url].filter(Boolean).join('\n'), files };
  return text ? { title, text, url } : { title, url };
}

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
