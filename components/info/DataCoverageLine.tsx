import { Time } from '@/components/text/Time';
import { dataCoverage } from '@/lib/facts/dataCoverage';
import { observations } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { LAST_CHANGED } from '@/lib/site/dataVersion';
import { formatDay } from '@/lib/text/formatPeriod';
import { inSentence } from '@/lib/text/inSentence';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';

/** One line with the last day that the values of each regular publisher cover. */
export function DataCoverageLine({ locale }: { readonly locale: Locale }) {
  const { upTo, others } = messages(locale).data.reach;
  const { comma, semicolon } = signs(locale);
  return (
    <p id="reach">
      {upTo}{' '}
      {dataCoverage(observations(), LAST_CHANGED).map(({ reporter, day }, i) => (
        <span key={reporter}>
          {i > 0 && semicolon}
          {inSentence(locale, reporter, reporterName(locale, reporter))}
          {comma}
          <Time {...formatDay(locale, day)} />
        </span>
      ))}
      . {others}
    </p>
  );
}
