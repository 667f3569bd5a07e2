import { DateText } from '@/components/text/DateText';
import { OurTranslation } from '@/components/text/OurTranslation';
import { SourceLink } from '@/components/text/SourceLink';
import { reportsOfObservation } from '@/lib/facts/facts';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/names';
import { translationOfQuotation } from '@/lib/text/quotedFragmentsById';
import { sortReportsOwnLanguageFirst } from '@/lib/text/sortReportsOwnLanguageFirst';

/**
 * Renders the outlets that printed a number, those in the page's language first, with the printed words and details of
 * the page that we read. The count page shows everything; a card in the story shows only the outlets and their words
 * (`number.css`).
 */
export function ReportsPrintingNumber({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const reports = sortReportsOwnLanguageFirst(locale, reportsOfObservation(id));
  if (reports.length === 0) return null;
  return (
    <div className="number-reports">
      <dt>{messages(locale).number.rows.reportedBy}</dt>
      <dd>
        <ul>
          {reports.map((report) => (
            <ReportItem key={report.id} locale={locale} report={report} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

function ReportItem({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const words = messages(locale).number;
  return (
    <li id={report.id}>
      <p data-verbatim="">
        <SourceLink url={report.url}>{publisherName(locale, report.publisher)}</SourceLink>
      </p>
      <ReportWords locale={locale} report={report} />
      <p className="number-report-page">
        <ReportDate locale={locale} published={report.published} />
        {report.locator !== '' && <span data-verbatim="">{factWords(locale, 'locators', report.locator).name}</span>}
        <span>{report.extent === 'whole' ? words.wholeRead : words.openingRead}</span>
        <span data-verbatim="">{factWords(locale, 'origins', report.origin).name}</span>
        {report.mirror === 'mirror' && <span>{words.mirror}</span>}
      </p>
    </li>
  );
}

/** Renders the words of an outlet with our translation, and the number as printed where the words do not contain it. */
function ReportWords({ locale, report }: { readonly locale: Locale; readonly report: Report }) {
  const isPrintedOtherwise = report.printed !== '' && report.printed !== report.fragment;
  if (report.fragment === '' && !isPrintedOtherwise)
    return <p className="number-report-page">{messages(locale).number.wordingNotKept}</p>;
  return (
    <p className="number-report-words">
      {report.fragment !== '' && (
        <>
          <q cite={report.url} {...langAttributes(locale, report.lang)} data-verbatim="">
            {report.fragment}
          </q>
          <OurTranslation locale={locale} translation={translationOfQuotation(locale, report)} />{' '}
        </>
      )}
      {isPrintedOtherwise && <span data-verbatim="">({report.printed})</span>}
    </p>
  );
}

function ReportDate({ locale, published }: { readonly locale: Locale; readonly published: string }) {
  if (published === '') return <span>{messages(locale).number.undated}</span>;
  return <DateText {...formatPartialDate(locale, published)} />;
}
