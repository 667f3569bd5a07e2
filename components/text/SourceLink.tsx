import type { ReactNode } from 'react';
import { linkOf } from '@/lib/facts/citedPage';

/** A link to a page that was read. A bare IP address is never linked: nobody can tell whose it is. */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const href = linkOf({ url });
  if (href === null) return children;
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
