import { FigureFoot } from '@/components/figures/FigureFrame';
import type { StoryFigureProps } from '@/components/figures/storyFigure';
import { Glyph } from '@/components/number/Glyph';
import { NumberLink } from '@/components/number/NumberLink';
import { MessageText } from '@/components/text/MessageText';
import { LEDGER } from '@/content/data/ledger';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The counts of the brief as one ruled row, a column on phones, and the row that is empty. */
export function OpeningLedger({ locale, figure, tableForm }: StoryFigureProps) {
  const words = messages(locale).ledger;
  return (
    <figure className="ledger" data-figure="opening-ledger" id="opening-ledger" aria-labelledby="opening-ledger-title">
      <p className="ledger-head">
        <b id="opening-ledger-title">
          <span className="ledger-head-long">
            <MessageText locale={locale} message={words.heading} />
          </span>
          <span className="ledger-head-short">
            <MessageText locale={locale} message={words.headingShort} />
          </span>
        </b>
        <span className="ledger-hint">{words.opens}</span>
      </p>
      <ul className="ledger-rows">
        {LEDGER.map(({ row, observation: id }) => (
          <LedgerRow key={row} locale={locale} id={id} name={words.rows[row].name} caveat={words.rows[row].caveat} />
        ))}
      </ul>
      <FigureFoot locale={locale} figure={figure} tableForm={tableForm} />
    </figure>
  );
}

interface LedgerRowProps {
  readonly locale: Locale;
  readonly id: string;
  readonly name: string;
  readonly caveat: string;
}

function LedgerRow({ locale, id, name, caveat }: LedgerRowProps) {
  const { hue } = metricOf(observation(id));
  return (
    <li data-hue={hue}>
      <span className="ledger-name">
        <Glyph hue={hue} />
        {name}
      </span>
      <span className="ledger-value">
        <NumberLink locale={locale} id={id} />
      </span>
      <span className="ledger-caveat">{caveat}</span>
    </li>
  );
}
