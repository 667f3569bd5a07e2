import type { ReactNode } from 'react';
import { linkableAddress } from '@/lib/facts/citedPage';

/** Link to a source page. For a bare IP address it is plain text, because the owner of such an address is not known. */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const href = linkableAddress({ url });
  if (href === null) return children;
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
