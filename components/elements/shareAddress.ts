export interface Address {
  readonly title: string;
  readonly url: string;
}

/** What the device did with it. `dismissed`: its reader closed the list. `refused`: it has no such list, or none for this. */
export type Outcome = 'shared' | 'dismissed' | 'refused';

/** Hands an address to the device's own ways of sharing. */
export async function shareAddress(address: Address): Promise<Outcome> {
  if (!('share' in navigator)) return 'refused';
  try {
    await navigator.share(address);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'refused';
  }
}
