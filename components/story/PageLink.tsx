import type { ReactNode } from 'react';
import { unknownId } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { LINKABLE_PAGES, type PageName, paths } from '@/lib/site/paths';

interface PageLinkProps {
  readonly locale: Locale;
  /** Name of a page of this site, e.g. `method`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page of this site. @throws Error when there is no such page */
export function PageLink({ locale, to, children }: PageLinkProps) {
  if (!LINKABLE_PAGES.some((page) => page === to)) throw new Error(unknownId('page', to, LINKABLE_PAGES));
  return <a href={paths[to as PageName](locale)}>{children}</a>;
}
