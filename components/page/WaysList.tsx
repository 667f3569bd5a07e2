import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Actions of a page; each is also the id of its block on the page. */
export type Way = 'share' | 'embed' | 'download' | 'cite';

interface WaysListProps {
  readonly locale: Locale;
  readonly ways: readonly Way[];
}

/** Links at the head of a page to the blocks below its figure, e.g. “Share” and “Cite”. */
export function WaysList({ locale, ways }: WaysListProps) {
  const { share, cite } = messages(locale);
  const titles: Readonly<Record<Way, string>> = {
    share: share.control.title,
    embed: share.embed.title,
    download: cite.download.title,
    cite: cite.cite.title,
  };
  return (
    <nav aria-label={share.page.ways} data-ui="">
      <ul className="mt-3 flex flex-wrap gap-x-7 font-sans text-note print:hidden [&_a]:inline-block [&_a]:py-2.5">
        {ways.map((way) => (
          <li key={way}>
            <a href={`#${way}`}>{titles[way]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
