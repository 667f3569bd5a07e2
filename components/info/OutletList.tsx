import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { SourceLink } from '@/components/text/SourceLink';
import { Time } from '@/components/text/Time';
import { kindOfUnit, observation } from '@/lib/facts/facts';
import { type Outlet, outletsByLetter } from '@/lib/facts/outlets';
import type { Report } from '@/lib/facts/schema';
import type { SourcePage } from '@/lib/facts/sourcePages';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { outletNames } from '@/lib/text/outletNames';
import { signs } from '@/lib/text/signs';
import { SourceGroup } from './SourceGroup';

/** All publishers in alphabetical order; each unfolds to the pages read and the numbers taken from them. */
export function OutletList({ locale }: { readonly locale: Locale }) {
  const letters = outletsByLetter(outletNames(locale));
  return (
    <>
      <nav
        className="my-4 flex flex-wrap gap-x-1 font-sans text-base font-medium print:hidden"
        aria-label={messages(locale).about.sources.publishers.letters}
      >
        {[...letters.keys()].map((letter) => (
          <a key={letter} href={`#letter-${letter}`} className="min-w-9 py-2 text-center">
            {letter}
          </a>
        ))}
      </nav>
      {[...letters].map(([letter, outlets]) => (
        <SourceGroup
          key={letter}
          id={`letter-${letter}`}
          heading={<h3 className="font-display text-heading font-normal">{letter}</h3>}
        >
          <div>
            {outlets.map((outlet) => (
              <OutletDetails key={outlet.id} locale={locale} outlet={outlet} />
            ))}
          </div>
        </SourceGroup>
      ))}
    </>
  );
}

function OutletDetails({ locale, outlet }: { readonly locale: Locale; readonly outlet: Outlet }) {
  const { number, about } = messages(locale);
  const { id, name, pages, furtherPages } = outlet;
  const counts = [
    [number.reportCount, pages.flatMap(({ reports }) => reports).length],
    [about.sources.statementCount, pages.flatMap(({ statements }) => statements).length],
    [about.sources.furtherCount, furtherPages],
  ] as const;
  return (
    <details id={`publisher-${id}`} className="outlet">
      <summary>
        <span data-verbatim="">{name}</span>
        <span className="quiet-line ps-5" data-tally="reports">
          {counts
            .filter(([, count]) => count > 0)
            .map(([forms, count]) => formatMessage(locale, forms, { n: count }))
            .join(' · ')}
        </span>
      </summary>
      <ul>
        {pages.map((page) => (
          <PageItem key={page.url} locale={locale} page={page} />
        ))}
      </ul>
    </details>
  );
}

function PageItem({ locale, page }: { readonly locale: Locale; readonly page: SourcePage }) {
  const { number, about } = messages(locale);
  const date = page.published === '' ? undefined : formatPartialDate(locale, page.published);
  return (
    <li className="ps-5 pb-4">
      <p className="outlet-page">
        <SourceLink url={page.url}>{date ? <Time {...date} /> : about.sources.undatedPage}</SourceLink>
        {page.isMirror && <span className="quiet-line">{number.mirror}</span>}
      </p>
      {page.reports.length > 0 && (
        <ul className="outlet-numbers">
          {page.reports.map((report) => (
            <ReportedNumber key={report.id} locale={locale} report={report} />
          ))}
        </ul>
      )}
      {page.statements.map(({ id }) => (
        <p key={id} className="mt-2 max-w-160" data-verbatim="">
          {factWords(locale, 'statements', id).statement}
        </p>
      ))}
    </li>
  );
}

function ReportedNumber({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const row = observation(report.observation);
  return (
    <li>
      <NumberLink
        hasPrecisionSign
        locale={locale}
        id={row.id}
        form={kindOfUnit(row) === 'ordinal' ? 'ordinal' : 'measure'}
      />
      {row.from !== '' && (
        <>
          {signs(locale).comma}
          <PeriodText locale={locale} row={row} month="short" />
        </>
      )}
    </li>
  );
}
