import { DefinitionRow } from '@/components/text/DefinitionRow';
import { type Count, reportersOfCount } from '@/lib/facts/counts';
import { findMetric } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { MetricSymbol } from './MetricSymbol';

interface CountDefinitionProps {
  readonly locale: Locale;
  readonly count: Count;
}

/**
 * Renders the definition of a count: what it counts, where, what it excludes, and who counts. `<number-card>` copies
 * the name and the rows with `data-count-row` into the card of each number of the count, after the row that this
 * attribute names.
 */
export function CountDefinition({ locale, count }: CountDefinitionProps) {
  const words = messages(locale).number;
  const { hue } = findMetric(count.metric);
  const { name, counts, leavesOut } = factWords(locale, 'metrics', count.metric);
  const reporters = reportersOfCount(count).map((id) => reporterName(locale, id));
  return (
    <div className="mt-6 max-w-240 font-sans text-note" data-hue={hue}>
      <p className="flex items-center gap-3 font-medium" data-count-name="" data-page-says="">
        <MetricSymbol hue={hue} /> {name}
      </p>
      <dl className="number-card-rows border-y border-rule">
        <DefinitionRow name={words.rows.reporter}>{reporters.join(punctuationOf(locale).semicolon)}</DefinitionRow>
        <div data-count-row="who">
          <dt>{words.rows.counts}</dt>
          <dd>{counts}</dd>
        </div>
        <div data-count-row="who" data-page-says="">
          <dt>{words.rows.place}</dt>
          <dd>{placeName(locale, count.place)}</dd>
        </div>
        <div data-count-row="when">
          <dt>{words.rows.leavesOut}</dt>
          <dd>{leavesOut}</dd>
        </div>
      </dl>
    </div>
  );
}
