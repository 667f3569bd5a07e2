import { observation } from '@/lib/facts/facts';
import { seriesAround } from '@/lib/facts/relatedObservations';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { MoreOfNumber } from './MoreOfNumber';
import { NumberLine } from './NumberLine';
import { NumberPart } from './NumberPart';

/** The other values of the same count, oldest first: never summed, never joined by a line. The rest of the kind folded. */
export function NumberSeries({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).number;
  const { same, others } = seriesAround(id);
  const sameFields = varyingFields([observation(id), ...same]);
  const otherFields = varyingFields([observation(id), ...others]);
  return (
    <>
      {same.length > 0 && (
        <NumberPart title={words.series}>
          <ul className="divide-y divide-rule border-y border-rule">
            {same.map((row) => (
              <NumberLine key={row.id} locale={locale} row={row} fields={sameFields} />
            ))}
          </ul>
        </NumberPart>
      )}
      {others.length > 0 && (
        <MoreOfNumber locale={locale} title={words.seriesElsewhere} count={others.length} tally="numbers">
          <ul className="divide-y divide-rule border-y border-rule">
            {others.map((row) => (
              <NumberLine key={row.id} locale={locale} row={row} fields={otherFields} />
            ))}
          </ul>
        </MoreOfNumber>
      )}
    </>
  );
}
