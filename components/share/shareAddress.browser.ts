export interface Address {
  readonly title: string;
  readonly url: string;
}

/** An address with what a post of it says and shows. */
export interface Post extends Address {
  readonly text?: string;
  readonly picture?: File | undefined;
}

/**
 * Hands a post to the device's own ways of sharing.
 * @returns whether the device took it, or its reader closed the list; not where it has no such list, or none for this
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

/** Programs that take a picture leave out the address that comes with it, which therefore ends the text. */
function shareData({ title, text, url, picture }: Post): ShareData {
  const files = picture ? [picture] : [];
  if (files.length > 0 && navigator.canShare?.({ files }))
    return { title, text: [text, url].filter(Boolean).join('\n'), files };
  return text ? { title, text, url } : { title, url };
}
