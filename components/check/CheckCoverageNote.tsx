import { observations } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/names';

/** Ids of the bodies that publish numbers at least once a year, the most relevant to readers first. */
const BODIES = [
  'interior-ministry',
  'police-morocco',
  'spain-interior-ministry',
  'frontex',
  'iom',
  'caminando-fronteras',
] as const;

/**
 * Renders a folded note with the date of the tables and the latest period for which each body has published numbers.
 * The check does not know any later numbers.
 */
export function CheckCoverageNote({ locale }: { readonly locale: Locale }) {
  const { check } = messages(locale);
  return (
    <details className="mt-2 max-w-160 font-sans text-note text-quiet" data-ui="">
      <summary className="min-h-11 py-2.5">
        {formatMessage(locale, check.tables, { date: DATA_VERSION })} {check.reach}
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        {BODIES.flatMap((reporter) => {
          const newest = newestOf(reporter);
          const period = newest && formatObservationPeriod(locale, newest)?.text;
          return period
            ? [<dt key={reporter}>{reporterName(locale, reporter)}</dt>, <dd key={`${reporter} period`}>{period}</dd>]
            : [];
        })}
      </dl>
    </details>
  );
}

function newestOf(reporter: string): Observation | undefined {
  return observations()
    .filter((row) => row.reporter === reporter && row.value !== null && row.to !== '')
    .toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from))[0];
}
