import { SourceLink } from '@/components/text/SourceLink';
import { Time } from '@/components/text/Time';
import { publisher, reportsOf } from '@/lib/facts/facts';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

/** Each outlet that printed the number: its words where kept, and the page read. */
export function NumberReports({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const reports = reportsOf(id);
  if (reports.length === 0) return null;
  return (
    <section id="reports" className="number-reports">
      <h2>{messages(locale).number.rows.reportedBy}</h2>
      <ul>
        {reports.map((report) => (
          <ReportItem key={report.id} locale={locale} report={report} />
        ))}
      </ul>
    </section>
  );
}

function ReportItem({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const words = messages(locale).number;
  const name = publisher(report.publisher).name;
  return (
    <li id={report.id}>
      <p className="report-outlet" data-verbatim="">
        <SourceLink url={report.url}>{name}</SourceLink>
      </p>
      <p className="report-words">
        {report.fragment === '' ? (
          <span className="report-missing">{words.wordingNotKept}</span>
        ) : (
          <q cite={report.url} lang={report.lang} data-verbatim="">
            {report.fragment}
          </q>
        )}
        {report.printed !== '' && report.printed !== report.fragment && (
          <>
            {' '}
            <span data-verbatim="">({report.printed})</span>
          </>
        )}
      </p>
      <p className="report-details">
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
