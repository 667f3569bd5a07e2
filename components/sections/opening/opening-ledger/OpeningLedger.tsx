import { FigureFooter } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { MetricSymbol } from '@/components/number/MetricSymbol';
import { NumberLink } from '@/components/number/NumberLink';
import { MessageText } from '@/components/text/MessageText';
import { OPENING_LEDGER_ROWS } from '@/content/data/ledger';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/**
 * Renders the figure `opening-ledger`: the five counts of the brief, and a sixth that nobody published, as columns or,
 * on phones, as a list.
 */
export function OpeningLedger({ locale, figure, tableForm }: FigureComponentProps) {
  const words = messages(locale).ledger;
  return (
    <figure
      className="ledger relative mt-auto px-gutter py-4 font-sans in-[.embed]:p-0 in-[.shared-page]:px-0 in-[.shared-page]:pb-10"
      data-figure="opening-ledger"
      id="opening-ledger"
      aria-labelledby="opening-ledger-title"
    >
      <p className="flex justify-between gap-4 pb-2 text-note">
        <b className="font-semibold" id="opening-ledger-title">
          <span className="max-md:hidden">
            <MessageText locale={locale} message={words.heading} />
          </span>
          <span className="ledger-head-short md:hidden">
            <MessageText locale={locale} message={words.headingShort} />
          </span>
        </b>
        <span className="ledger-hint text-quiet max-lg:hidden">{words.opens}</span>
      </p>
      <ul className="ledger-rows">
        {OPENING_LEDGER_ROWS.map(({ row, observation: id }, i) => (
          <LedgerRow
            key={row}
            locale={locale}
            id={id}
            before={i}
            name={words.rows[row].name}
            caveat={words.rows[row].caveat}
          />
        ))}
      </ul>
      <FigureFooter locale={locale} figure={figure} tableForm={tableForm} />
    </figure>
  );
}

interface LedgerRowProps {
  readonly locale: Locale;
  readonly id: string;
  /** Number of rows before this one. CSS delays the animation of the row in proportion to it. */
  readonly before: number;
  readonly name: string;
  readonly caveat: string;
}

function LedgerRow({ locale, id, before, name, caveat }: LedgerRowProps) {
  const { hue } = metricOfObservation(findObservation(id));
  return (
    <li className={`[--n:${before}]`} data-hue={hue}>
      <span className="flex items-center gap-3 text-base/5.5 lg:gap-2 lg:text-note lg:font-medium">
        <MetricSymbol hue={hue} />
        {name}
      </span>
      <span className="ledger-value">
        <NumberLink locale={locale} id={id} />
      </span>
      <span className="ledger-caveat ps-7 text-xs text-quiet lg:ps-6">{caveat}</span>
    </li>
  );
}

/**
 * Returns the slide of `opening-ledger` for a lesson: its rows. Their caveats are hidden until a class has looked at
 * the numbers.
 */
export function ledgerSlides(locale: Locale): readonly FigureSlide[] {
  const { rows } = messages(locale).ledger;
  return [
    {
      view: '',
      caption: null,
      drawing: (
        <ul className="slide-ledger border-y border-ink">
          {OPENING_LEDGER_ROWS.map(({ row, observation: id }) => {
            const { hue } = metricOfObservation(findObservation(id));
            return (
              <li
                key={row}
                className="grid grid-cols-[1em_minmax(0,1fr)_auto] items-baseline gap-[0.75em] py-[0.12em] not-first:border-t not-first:border-rule"
                data-hue={hue}
              >
                <MetricSymbol hue={hue} />
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
