import type { ReactNode } from 'react';
import { linkOf } from '@/lib/facts/citedPage';

/** A link to a source page. Text alone for a bare IP address, because its owner is not known. */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const href = linkOf({ url });
  if (href === null) return children;
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
