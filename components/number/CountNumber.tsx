import { type Count, reportersOf } from '@/lib/facts/counts';
import { metricOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { inSentence } from '@/lib/text/inSentence';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';
import { NumberCardContent } from './NumberCardContent';
import { NumberDifferences } from './NumberDifferences';
import { NumberFormula } from './NumberFormula';
import { NumberReadings } from './NumberReadings';
import { PeriodText } from './PeriodText';

interface CountNumberProps {
  readonly locale: Locale;
  readonly row: Observation;
  readonly count: Count;
}

/** One number of a count, addressed by its id: its card, and below it formula, readings and differing statements. */
export function CountNumber({ locale, row, count }: CountNumberProps) {
  const { id } = row;
  const namesReporter = row.from === '' || row.reporter !== reportersOf(count)[0];
  return (
    <section id={id} className="count-number" data-hue={metricOf(row).hue}>
      <h2>
        {row.from !== '' && <PeriodText locale={locale} row={row} />}
        {row.from !== '' && namesReporter && signs(locale).comma}
        {namesReporter &&
          (row.from === ''
            ? reporterName(locale, row.reporter)
            : inSentence(locale, row.reporter, reporterName(locale, row.reporter)))}
      </h2>
      <NumberCardContent locale={locale} id={id} />
      <div className="count-number-parts">
        <NumberFormula locale={locale} id={id} />
        <NumberReadings locale={locale} id={id} />
        <NumberDifferences locale={locale} id={id} />
      </div>
    </section>
  );
}
