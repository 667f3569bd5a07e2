import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface SharePanelLinkProps {
  readonly locale: Locale;
  /** Target of the link if scripts do not run: the share block of a page (`…/#share`), or the page itself. */
  readonly href: string;
  /**
   * Ids, separated by spaces, of the HTML elements whose text describes the current state of the page. Default: the
   * description of the page is shared.
   */
  readonly shows?: string;
  readonly className?: string;
  /** Links to pictures, which the panel shows. Default: those of the shared page. */
  readonly children?: ReactNode;
}

/** Renders a link that opens a panel to share the current state of the page; `<share-link>` builds the panel. */
export function SharePanelLink({ locale, href, shows, className, children }: SharePanelLinkProps) {
  const { page, share } = messages(locale);
  const { control } = share;
  return (
    <share-link
      data-close={page.close}
      data-device={control.share}
      data-copy={control.copy}
      data-copied={control.copied}
      data-failed={control.failed}
      data-other={control.other}
      data-shows={shows}
    >
      <a className={className} href={href}>
        {control.title}
      </a>
      {children && <div hidden>{children}</div>}
    </share-link>
  );
}
