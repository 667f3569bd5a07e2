import { useEffect, useState } from 'react';

const asked = new Map<string, Promise<unknown>>();

/** One request for an address, shared by all who ask; a failed one is made again by the next. */
function fetchOnce<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const known = asked.get(address) as Promise<T> | undefined;
  if (known) return known;
  const asking = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return read(answer);
  });
  asked.set(address, asking);
  asking.catch(() => asked.delete(address));
  return asking;
}

/**
 * What is at an address, once it has come.
 * @param address undefined while nothing is wanted.
 * @param read the same function at every drawing.
 */
export function useFetched<T>(
  address: string | undefined,
  read: (answer: Response) => Promise<T>,
): T | 'failed' | undefined {
  const [come, setCome] = useState<{ readonly from: string; readonly what: T | 'failed' }>();
  useEffect(() => {
    if (address === undefined) return;
    let isWanted = true;
    const keep = (what: T | 'failed') => isWanted && setCome({ from: address, what });
    fetchOnce(address, read).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [address, read]);
  return come?.from === address ? come?.what : undefined;
}

export function readJson<T>(answer: Response): Promise<T> {
  return answer.json() as Promise<T>;
}
