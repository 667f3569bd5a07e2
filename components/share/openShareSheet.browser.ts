export interface SharedAddress {
  readonly title: string;
  readonly url: string;
}

/** Title and address to share, with an optional text and picture. */
export interface SharedPost extends SharedAddress {
  readonly text?: string;
  readonly picture?: File | undefined;
}

/**
 * Opens the share sheet of the device with a post.
 * @returns whether the device accepted the post or the reader closed the sheet; false where the device has no share
 * sheet
 */
export async function openShareSheet(post: SharedPost): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(shareData(post));
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/**
 * Converts a post to the argument of `navigator.share`. Programs that accept a picture ignore the address beside it, so
 * the address is added to the text.
 */
function shareData({ title, text, url, picture }: SharedPost): ShareData {
  const files = picture ? [picture] : [];
  if (files.length > 0 && navigator.canShare?.({ files }))
    return { title, text: [text, url].filter(Boolean).join('\n'), files };
  return text ? { title, text, url } : { title, url };
}

/**
 * Reads the host of a Mastodon server from what a reader types: `mastodon.social`, `https://mastodon.social/` or
 * `@name@mastodon.social`.
 * @returns null where the text contains no host
 */
export function parseMastodonServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : null;
}
