import { observation } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { NumberLine } from './NumberLine';
import { NumberPart } from './NumberPart';

/** The calculation of a derived number as a column: each term with its description, and the result below a rule. */
export function NumberFormula({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const row = observation(id);
  if (row.formula === '') return null;
  const terms = parseFormula(row.formula);
  const rows = terms.map((term) => observation(term.id));
  const fields = varyingFields(rows);
  return (
    <NumberPart title={messages(locale).number.calculated} className="number-formula">
      <ul className="*:last:border-t *:last:border-ink *:last:font-medium">
        {rows.map((term, i) => (
          <NumberLine
            key={term.id}
            locale={locale}
            row={term}
            fields={fields}
            sign={i === 0 ? undefined : terms[i]?.sign}
          />
        ))}
        <NumberLine locale={locale} row={row} fields={new Set()} />
      </ul>
    </NumberPart>
  );
}
