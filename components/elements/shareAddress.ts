export interface Address {
  readonly title: string;
  readonly url: string;
}

/**
 * Hands an address to the device's own ways of sharing.
 * @returns whether the device took it, or its reader closed the list; not where it has no such list, or none for this
 */
export async function shareAddress(address: Address): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(address);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
