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
    <ul className="card-ledger grid gap-2 font-sans text-base min-[1000px]:gap-0 min-[1000px]:text-[40px]/[42px] min-[1000px]:tracking-[-0.012em] min-[1000px]:[&_.glyph]:size-7">
      {LEDGER.map(({ row, observation: id }) => {
        const { value } = observation(id);
        const { hue } = metricOf(observation(id));
        return (
          <li
            key={row}
            className="grid grid-cols-[1.25rem_5.5rem_1fr] items-center min-[1000px]:grid-cols-[46px_146px_1fr]"
            data-hue={hue}
          >
            <Glyph hue={hue} />
            {value === null ? (
              <i className="unknown-hatch min-[1000px]:w-[122px]" />
            ) : (
              <TracedNumber locale={locale} id={id} form="value" />
            )}
            <span>{rows[row].name}</span>
          </li>
        );
      })}
    </ul>
  );
}
