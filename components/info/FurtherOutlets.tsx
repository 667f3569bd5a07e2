import { furtherOutlets } from '@/lib/facts/outlets';
import type { Locale } from '@/lib/locales';
import { compareWords } from '@/lib/text/compareWords';
import { formatNumber } from '@/lib/text/formatNumber';

/** Outlets that gave pages on incidents and events alone, with how many. */
export function FurtherOutlets({ locale }: { readonly locale: Locale }) {
  return (
    <ul className="further-outlets">
      {furtherOutlets(compareWords(locale)).map(({ name, pages }) => (
        <li key={name} className="further-outlet">
          <span data-verbatim="">{name}</span>
          {'\u00a0'}
          <span data-tally="pages">{formatNumber(locale, pages)}</span>
        </li>
      ))}
    </ul>
  );
}
