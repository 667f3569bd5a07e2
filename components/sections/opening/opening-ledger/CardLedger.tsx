import { Glyph } from '@/components/number/Glyph';
import { TracedNumber } from '@/components/number/NumberLink';
import { LEDGER } from '@/content/data/ledger';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The counts of the brief, and the one that has no value, in the room that a card has. */
export function CardLedger({ locale }: { readonly locale: Locale }) {
  const { rows } = messages(locale).ledger;
  return (
    <ul className="card-ledger">
      {LEDGER.map(({ row, observation: id }) => {
        const { value } = observation(id);
        const { hue } = metricOf(observation(id));
        return (
          <li key={row} data-hue={hue}>
            <Glyph hue={hue} />
            {value === null ? <i className="unknown-hatch" /> : <TracedNumber locale={locale} id={id} form="value" />}
            <span>{rows[row].name}</span>
          </li>
        );
      })}
    </ul>
  );
}
