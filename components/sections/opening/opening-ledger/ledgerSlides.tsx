import type { FigureSlide } from '@/components/figures/figureSlide';
import { Glyph } from '@/components/number/Glyph';
import { NumberLink } from '@/components/number/NumberLink';
import { LEDGER } from '@/content/data/ledger';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The slide of `opening-ledger`: its rows; their caveats are shown once a class has looked at them. */
export function ledgerSlides(locale: Locale): readonly FigureSlide[] {
  const { rows } = messages(locale).ledger;
  return [
    {
      view: '',
      caption: null,
      drawing: (
        <ul className="slide-ledger border-y border-ink">
          {LEDGER.map(({ row, observation: id }) => {
            const { hue } = metricOf(observation(id));
            return (
              <li
                key={row}
                className="grid grid-cols-[1em_minmax(0,1fr)_auto] items-baseline gap-[0.75em] py-[0.12em] not-first:border-t not-first:border-rule"
                data-hue={hue}
              >
                <Glyph hue={hue} />
                <span>
                  {rows[row].name}
                  <small className="block text-[1em]/[1.2] text-quiet" data-conclusion="">
                    {rows[row].caveat}
                  </small>
                </span>
                <NumberLink locale={locale} id={id} />
              </li>
            );
          })}
        </ul>
      ),
    },
  ];
}
