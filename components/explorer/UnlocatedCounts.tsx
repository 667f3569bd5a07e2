import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { attemptsReports } from '@/components/sections/attempts/scenes';
import { rescuesReports } from '@/components/sections/rescues/scenes';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { signs } from '@/lib/text/signs';

/** National counts without a location, beside the map in every view. */
export function UnlocatedCounts({ locale }: { readonly locale: Locale }) {
  const { reports, explorer } = messages(locale);
  return (
    <div className="unlocated unlocated-counts mt-0 py-2 font-sans text-xs text-quiet">
      <p className="font-medium text-ink">{reports.notLocated}</p>
      <ul className="flex flex-wrap gap-x-8 text-ink [&_.number]:text-2xl/7.5">
        {[attemptsReports, rescuesReports].map(({ unlocated }) => {
          const total = observation(unlocated);
          return (
            <li key={unlocated}>
              <NumberLink locale={locale} id={unlocated} />{' '}
              <span>
                {metricName(locale, total.metric)}
                {signs(locale).comma}
                <PeriodText locale={locale} row={total} />
              </span>
            </li>
          );
        })}
      </ul>
      <p>{explorer.unlocated}</p>
    </div>
  );
}
