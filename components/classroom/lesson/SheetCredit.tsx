import { LeftToRight } from '@/components/text/LeftToRight';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { licencesOfOwnWork } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

interface SheetCreditProps {
  readonly locale: Locale;
  /** Path of the page that the sheet belongs to, below the site's root. */
  readonly path: string;
}

/** Prints a line below a sheet’s title, on paper only: site, address, data version and licence. */
export function SheetCredit({ locale, path }: SheetCreditProps) {
  const { site, teach } = messages(locale);
  const url = absoluteUrl(path);
  return (
    <p className="sheet-credit mt-1 hidden font-sans text-xs wrap-anywhere text-quiet print:block">
      {site.name}
      {punctuationOf(locale).comma}
      <a href={url} data-ui="">
        <LeftToRight locale={locale}>{url}</LeftToRight>
      </a>
      {punctuationOf(locale).comma}
      {teach.sheets.dataOf}{' '}
      <span data-ui="">
        <LeftToRight locale={locale}>{DATA_VERSION}</LeftToRight>
      </span>
      . <span data-verbatim="">{licencesOfOwnWork(locale)}.</span>
    </p>
  );
}
