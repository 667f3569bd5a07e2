import { type Count, countsElsewhere } from '@/lib/facts/counts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { NumberPart } from './NumberPart';

/** Links to the counts of the same metric at other places, with how many numbers each has. */
export function CountElsewhere({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  const others = countsElsewhere(count);
  if (others.length === 0) return null;
  return (
    <NumberPart title={messages(locale).number.elsewhere} heading="h2">
      <ul className="columns-[16rem_3] gap-x-12 font-sans text-note">
        {others.map(({ id, place, rows }) => (
          <li key={id} className="break-inside-avoid py-1.5">
            <a href={paths.count(locale, id)}>{placeName(locale, place)}</a>{' '}
            <span className="text-quiet" data-tally="numbers">
              {formatNumber(locale, rows.length)}
            </span>
          </li>
        ))}
      </ul>
    </NumberPart>
  );
}
