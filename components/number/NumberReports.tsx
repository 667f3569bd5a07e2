import { Gloss } from '@/components/text/Gloss';
import { SourceLink } from '@/components/text/SourceLink';
import { Time } from '@/components/text/Time';
import { reportsOf } from '@/lib/facts/facts';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { ownLanguageFirst } from '@/lib/text/ownLanguageFirst';
import { publisherName } from '@/lib/text/publisherName';
import { translationOf } from '@/lib/text/quotations';
import { NumberPart } from './NumberPart';

/** Each outlet that printed the number, those in the page's language first: its words where kept, and the page read. */
export function NumberReports({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const reports = ownLanguageFirst(locale, reportsOf(id));
  if (reports.length === 0) return null;
  return (
    <NumberPart title={messages(locale).number.rows.reportedBy} className="number-reports">
      <ul className="lg:columns-2 lg:gap-x-8">
        {reports.map((report) => (
          <ReportItem key={report.id} locale={locale} report={report} />
        ))}
      </ul>
    </NumberPart>
  );
}

function ReportItem({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const words = messages(locale).number;
  const name = publisherName(locale, report.publisher);
  return (
    <li id={report.id} className="break-inside-avoid border-t border-rule py-3 font-sans text-note">
      <p className="font-medium" data-verbatim="">
        <SourceLink url={report.url}>{name}</SourceLink>
      </p>
      <p className="font-serif text-lg/6.5">
        {report.fragment === '' ? (
          <span className="font-sans text-sm/5.5 text-quiet">{words.wordingNotKept}</span>
        ) : (
          <>
            <q cite={report.url} {...langAttributes(locale, report.lang)} data-verbatim="">
              {report.fragment}
            </q>
            <Gloss locale={locale} translation={translationOf(locale, report)} />
          </>
        )}
        {report.printed !== '' && report.printed !== report.fragment && (
          <>
            {' '}
            <span data-verbatim="">({report.printed})</span>
          </>
        )}
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm/5.5 text-quiet">
        <ReportDate locale={locale} published={report.published} />
        {report.locator !== '' && <span data-verbatim="">{factWords(locale, 'locators', report.locator).name}</span>}
        <span>{report.extent === 'whole' ? words.wholeRead : words.openingRead}</span>
        <span data-verbatim="">{factWords(locale, 'origins', report.origin).name}</span>
        {report.mirror === 'mirror' && <span>{words.mirror}</span>}
      </p>
    </li>
  );
}

function ReportDate({ locale, published }: { readonly locale: Locale; readonly published: string }) {
  if (published === '') return <span>{messages(locale).number.undated}</span>;
  return <Time {...formatPartialDate(locale, published)} />;
}
