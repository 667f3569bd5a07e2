import type { ReactNode } from 'react';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { DateText } from '@/components/text/DateText';
import { SourceLink } from '@/components/text/SourceLink';
import { type Bulletin, bulletinsByReporter } from '@/lib/facts/bulletinsByReporter';
import { findObservation, unitKindOfObservation } from '@/lib/facts/facts';
import type { SourcePage } from '@/lib/facts/groupBySourcePage';
import { type Outlet, outletsByLetter } from '@/lib/facts/outlets';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { outletNames, publisherName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';

/**
 * Lists all publishers by the first letter of their name. Each entry unfolds to show the pages that we read and the
 * numbers taken from them.
 */
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
        <SourceLink url={page.url}>{date ? <DateText {...date} /> : about.sources.undatedPage}</SourceLink>
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
  const row = findObservation(report.observation);
  return (
    <li>
      <NumberLink
        hasPrecisionSign
        locale={locale}
        id={row.id}
        form={unitKindOfObservation(row) === 'ordinal' ? 'ordinal' : 'measure'}
      />
      {row.from !== '' && (
        <>
          {punctuationOf(locale).comma}
          <PeriodText locale={locale} row={row} month="short" />
        </>
      )}
    </li>
  );
}

/** Lists the bulletins of each reporter, with the outlets that published each of them. */
export function BulletinList({ locale }: { readonly locale: Locale }) {
  return bulletinsByReporter().map(({ reporter, bulletins: carried }) => (
    <SourceGroup key={reporter.id} heading={<h3>{reporterName(locale, reporter.id)}</h3>}>
      <ul>
        {carried.map((bulletin) => (
          <BulletinItem key={bulletin.origin.id} locale={locale} bulletin={bulletin} />
        ))}
      </ul>
    </SourceGroup>
  ));
}

function BulletinItem({ locale, bulletin }: { readonly locale: Locale; readonly bulletin: Bulletin }) {
  const { number, about } = messages(locale);
  const { origin, reports, outlets } = bulletin;
  const { name, note } = factWords(locale, 'origins', origin.id);
  return (
    <li id={`origin-${origin.id}`} className="border-t border-rule py-2.5 font-sans text-note lg:first:border-t-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b className="font-medium" data-verbatim="">
          {name}
        </b>
        <span className="quiet-line" data-tally="reports">
          {formatMessage(locale, number.reportCount, { n: reports.length })} ·{' '}
          {formatMessage(locale, about.sources.outletCount, { n: outlets.length })}
        </span>
      </p>
      {note !== '' && <p className="max-w-160 text-quiet">{note}</p>}
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
        {outlets.map(({ publisher, pages }) => (
          <li key={publisher.id}>
            {pages.map((page, i) => (
              <OutletPage
                key={page.url}
                locale={locale}
                page={page}
                name={i === 0 ? publisherName(locale, publisher.id) : undefined}
              />
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
}

interface OutletPageProps {
  readonly locale: Locale;
  readonly page: SourcePage;
  /**
   * Name of the outlet, shown as the link to the first of its pages. Undefined for its other pages, whose links show
   * their dates.
   */
  readonly name: string | undefined;
}

function OutletPage({ locale, page, name }: OutletPageProps) {
  const { number, about } = messages(locale);
  const date = page.published === '' ? undefined : formatPartialDate(locale, page.published);
  return (
    <>
      {name === undefined && punctuationOf(locale).comma}
      <SourceLink url={page.url}>
        {name !== undefined ? (
          <span data-verbatim="">{name}</span>
        ) : date ? (
          <DateText {...date} />
        ) : (
          about.sources.anotherPage
        )}
      </SourceLink>
      {page.isMirror && <span className="quiet-line"> ({number.mirror})</span>}
    </>
  );
}

interface SourceGroupProps {
  /** Id of the group, used in addresses (`#…`). Default: none. */
  readonly id?: string;
  /** Heading of level 3. Wide screens place it in the margin, where it stays visible while the group scrolls. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** A group of sources with a heading, e.g. a reporter or a letter. */
function SourceGroup({ id, heading, children }: SourceGroupProps) {
  return (
    <section
      id={id}
      className="source-group mt-8 border-t border-ink lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-x-12"
    >
      <div className="py-2.5 lg:sticky lg:top-0 lg:self-start">{heading}</div>
      {children}
    </section>
  );
}
