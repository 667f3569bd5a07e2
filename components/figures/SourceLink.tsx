import type { ReactNode } from 'react';
import { isBareAddress } from '@/lib/facts/sourceUrl';

/** A link to a page that was read. A bare IP address is never linked: nobody can tell whose it is. */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  if (isBareAddress(url)) return children;
  return (
    <a href={url} rel="external">
      {children}
    </a>
  );
}
