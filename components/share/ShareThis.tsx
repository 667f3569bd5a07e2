import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface ShareThisProps {
  readonly locale: Locale;
  /** Where it can be shared without script: the share controls of a page (`…/#share`), or the page itself. */
  readonly href: string;
  /** Ids, separated by spaces, of the elements whose text says what the page shows now. Absent: its description. */
  readonly shows?: string;
  readonly className?: string;
  /** Pictures to download, shown in the panel. Absent: those of the page that is shared. */
  readonly children?: ReactNode;
}

/** A link from which `<share-link>` opens the panel to share what the page shows now. */
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
