import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { TracedNumber } from '@/components/number/NumberLink';
import { MessageText } from '@/components/text/MessageText';
import { amount, metricOf, observation } from '@/lib/facts/facts';
import { unknownReason } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { AttemptsExample } from './AttemptsExample';
import { MarkBlocksDrawing } from './MarkBlocksDrawing';
import { ATTEMPTS_PER_BLOCK, ATTEMPTS_PER_MARK, MARK_FIELD } from './markFieldIds';
import { MARK_FRAMES, type MarkFrame } from './markFrames';
import { placeMarkBlocks } from './placeMarkBlocks';

/**
 * The attempts of a year as squares, the splits that nobody published, and the next quarter beside an invented case.
 */
export function MarkFieldFigure(props: FigureComponentProps) {
  const { locale, isOnPaper } = props;
  const words = messages(locale).figures['mark-field'];
  const { whole, quarter, splits, police } = MARK_FIELD;
  return (
    <mark-field className="mark-field" data-hue={metricOf(observation(whole)).hue}>
      <FigureLayout
        isChart
        {...props}
        intro={
          <p className="figure-subtitle" data-scale="">
            {markScaleSentence(locale)}
          </p>
        }
      >
        <MarkCount locale={locale} id={whole} name={words.whole} />
        <Blocks locale={locale} id={whole} frames={isOnPaper ? ['narrow'] : ['wide', 'narrow', 'tall']} />
        <ul className="mark-splits">
          {splits.map((split) => (
            <li key={split}>
              {words.splits[split]} <Hole locale={locale} id={split} />
            </li>
          ))}
        </ul>
        <p className="mark-police">
          <MessageText locale={locale} message={words.police} /> <Hole locale={locale} id={police} />
        </p>
        <div className="mark-beside">
          <div className="mark-quarter">
            <MarkCount locale={locale} id={quarter} name={words.quarter} />
            <Blocks locale={locale} id={quarter} frames={isOnPaper ? ['narrow'] : ['wide', 'narrow']} />
          </div>
          <AttemptsExample words={words.example} />
        </div>
      </FigureLayout>
    </mark-field>
  );
}

/** The sentence that gives the number of attempts per square and per block. */
export function markScaleSentence(locale: Locale): string {
  return formatMessage(locale, messages(locale).figures['mark-field'].scale, {
    mark: formatNumber(locale, ATTEMPTS_PER_MARK),
    block: formatNumber(locale, ATTEMPTS_PER_BLOCK),
  });
}

interface CountProps {
  readonly locale: Locale;
  readonly id: string;
}

export function MarkCount({ locale, id, name }: CountProps & { readonly name: string }) {
  return (
    <p className="mark-count">
      <TracedNumber locale={locale} id={id} />{' '}
      <span>
        <MessageText locale={locale} message={name} />
      </span>
    </p>
  );
}

/** The empty place of a split that nobody published. */
function Hole({ locale, id }: CountProps) {
  const reason = unknownReason(observation(id).status) ?? 'not-published';
  return (
    <span className="mark-hole text-quiet" data-unknown={reason} data-observation={id}>
      {messages(locale).number.unknown[reason]}
      <i className="unknown-hatch" aria-hidden="true" />
    </span>
  );
}

function Blocks({ locale, id, frames }: CountProps & { readonly frames: readonly MarkFrame[] }) {
  return frames.map((name) => (
    <div key={name} className={`chart-${name}`}>
      <MarkedCount locale={locale} id={id} frame={name} name={`${id}-${name}`} />
    </div>
  ));
}

interface MarkedCountProps extends CountProps {
  readonly frame: MarkFrame;
  /** Id that is unique on the page. */
  readonly name: string;
}

/** A count as its marks, on the scale of the whole year. */
export function MarkedCount({ locale, id, frame: frameName, name }: MarkedCountProps) {
  const { dir } = LOCALES[locale];
  const frame = MARK_FRAMES[frameName];
  const [placed, all] = [id, MARK_FIELD.whole].map((each) =>
    placeMarkBlocks(amount(each).value / ATTEMPTS_PER_MARK, { ...frame, dir }),
  );
  if (!placed || !all) return null;
  return (
    <MarkBlocksDrawing
      id={name}
      placed={placed}
      tile={frame.tile}
      share={placed.width / all.width}
      description={formatMessage(locale, `<measure>${id}</measure>`)}
      amount={amount(id).value / ATTEMPTS_PER_MARK}
    />
  );
}
