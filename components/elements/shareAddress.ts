import { copyText } from './copyText';

export interface Address {
  readonly title: string;
  readonly url: string;
}

/** What became of it. `dismissed`: the reader closed the device's own list. */
export type Outcome = 'shared' | 'dismissed' | 'copied' | 'failed';

/** Hands an address to the device's own ways of sharing; where it has none, or refuses, to the clipboard. */
export async function shareAddress(address: Address): Promise<Outcome> {
  if ('share' in navigator) {
    try {
      await navigator.share(address);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
    }
  }
  return (await copyText(address.url)) ? 'copied' : 'failed';
}
