import { SourceLink } from '@/components/text/SourceLink';
import { Time } from '@/components/text/Time';
import { type Bulletin, bulletins } from '@/lib/facts/bulletins';
import type { SourcePage } from '@/lib/facts/sourcePages';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';

/** The chains: who counted, the bulletin that carried it, the outlets that carry the bulletin. */
export function BulletinList({ locale }: { readonly locale: Locale }) {
  return bulletins().map(({ reporter, bulletins: carried }) => (
    <section key={reporter.id} className="bulletin-reporter">
      <h3>{reporterName(locale, reporter.id)}</h3>
      <ul>
        {carried.map((bulletin) => (
          <BulletinItem key={bulletin.origin.id} locale={locale} bulletin={bulletin} />
        ))}
      </ul>
    </section>
  ));
}

function BulletinItem({ locale, bulletin }: { readonly locale: Locale; readonly bulletin: Bulletin }) {
  const { number, about } = messages(locale);
  const { origin, reports, outlets } = bulletin;
  const { name, note } = factWords(locale, 'origins', origin.id);
  return (
    <li id={`origin-${origin.id}`} className="bulletin">
      <p className="bulletin-line">
        <b data-verbatim="">{name}</b>
        <span className="quiet-line" data-tally="reports">
          {formatMessage(locale, number.reportCount, { n: reports.length })} ·{' '}
          {formatMessage(locale, about.sources.outletCount, { n: outlets.length })}
        </span>
      </p>
      {note !== '' && <p className="bulletin-note">{note}</p>}
      <ul className="bulletin-outlets">
        {outlets.map(({ publisher, pages }) => (
          <li key={publisher.id}>
            {pages.map((page, i) => (
              <OutletPage key={page.url} locale={locale} page={page} name={i === 0 ? publisher.name : undefined} />
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
  /** The outlet's name on its first page; further pages are told apart by their date. */
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
      {page.isMirror && <span className="source-copy"> ({number.mirror})</span>}
    </>
  );
}
