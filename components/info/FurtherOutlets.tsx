import { furtherOutlets } from '@/lib/facts/outlets';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { outletNames } from '@/lib/text/outletNames';

/** Outlets used for incidents and events only, with the number of their pages. */
export function FurtherOutlets({ locale }: { readonly locale: Locale }) {
  return (
    <ul className="mt-4 columns-[14rem] gap-x-10 font-sans text-note">
      {furtherOutlets(outletNames(locale)).map(({ name, pages }) => (
        <li key={name} className="break-inside-avoid py-0.5">
          <span data-verbatim="">{name}</span>
          {'\u00a0'}
          <span className="text-quiet" data-tally="pages">
            {formatNumber(locale, pages)}
          </span>
        </li>
      ))}
    </ul>
  );
}
