import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Action that a page offers, such as citing it. It is also the id of the HTML block that contains the action. */
export type PageAction = 'share' | 'embed' | 'download' | 'cite';

interface PageActionsProps {
  readonly locale: Locale;
  readonly actions: readonly PageAction[];
}

/**
 * Renders links at the top of a page to the blocks further down that contain its actions, such as “Share” and “Cite”.
 */
export function PageActions({ locale, actions }: PageActionsProps) {
  const { share, cite } = messages(locale);
  const titles: Readonly<Record<PageAction, string>> = {
    share: share.control.title,
    embed: share.embed.title,
    download: cite.download.title,
    cite: cite.cite.title,
  };
  return (
    <nav aria-label={share.page.ways} data-ui="">
      <ul className="mt-3 flex flex-wrap gap-x-7 font-sans text-note print:hidden [&_a]:inline-block [&_a]:py-2.5">
        {actions.map((action) => (
          <li key={action}>
            <a href={`#${action}`}>{titles[action]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
