import type { ReactNode } from 'react';
import { linkableUrl } from '@/lib/facts/citedPage';

/**
 * Renders a link to a source page. An address that is a bare IP address becomes plain text, because its owner is
 * unknown.
 */
export function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const href = linkableUrl({ url });
  if (href === null) return children;
  return (
    <a href={href} rel="external">
      {children}
    </a>
  );
}
