import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface ShareThisProps {
  readonly locale: Locale;
  /** The page where it can be shared without script (`…/#share`), or the page itself, whose address is all that it needs. */
  readonly href: string;
  /** Ids of the parts of the page, one after the other, that say what it shows now. Absent: what its description says. */
  readonly shows?: string;
  readonly className?: string;
  /** Pictures to download, shown in the panel. Absent: those of the page that is shared. */
  readonly children?: ReactNode;
}

/** The link from which `<share-link>` shares, in a panel, what a reader has before them. */
export function ShareThis({ locale, href, shows, className, children }: ShareThisProps) {
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
