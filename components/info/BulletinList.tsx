import { SourceLink } from '@/components/text/SourceLink';
import { Time } from '@/components/text/Time';
import { type Bulletin, bulletins } from '@/lib/facts/bulletins';
import type { SourcePage } from '@/lib/facts/sourcePages';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/publisherName';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';
import { SourceGroup } from './SourceGroup';

/** Lists the bulletins of each reporter, with the outlets that published each of them. */
export function BulletinList({ locale }: { readonly locale: Locale }) {
  return bulletins().map(({ reporter, bulletins: carried }) => (
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
  /** The outlet's name, for the link to its first page. Undefined: further pages show their date. */
  readonly name: string | undefined;
}

function OutletPage({ locale, page, name }: OutletPageProps) {
  const { number, about } = messages(locale);
  const date = page.published === '' ? undefined : formatPartialDate(locale, page.published);
  return (
    <>
      {name === undefined && signs(locale).comma}
      <SourceLink url={page.url}>
        {name !== undefined ? (
          <span data-verbatim="">{name}</span>
        ) : date ? (
          <Time {...date} />
        ) : (
          about.sources.anotherPage
        )}
      </SourceLink>
      {page.isMirror && <span className="quiet-line"> ({number.mirror})</span>}
    </>
  );
}
