import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { UnlinkedNumber } from '@/components/number/NumberLink';
import { MessageText } from '@/components/text/MessageText';
import { findObservation, metricOfObservation, quantityOfObservation } from '@/lib/facts/facts';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { MarkBlocksDrawing } from './MarkBlocksDrawing';
import { ATTEMPTS_PER_BLOCK, ATTEMPTS_PER_SQUARE, MARK_FIELD_OBSERVATION_IDS } from './markFieldIds';
import { MARK_FRAMES, type MarkFieldFrameName } from './markFrames';
import { placeMarkBlocks } from './placeMarkBlocks';

/**
 * Renders the figure `mark-field`: the attempts of 2021 as squares, their breakdowns, which nobody published, and the
 * first quarter of 2022 beside an invented example.
 */
export function MarkFieldFigure(props: FigureComponentProps) {
  const { locale, isOnPaper } = props;
  const words = messages(locale).figures['mark-field'];
  const { whole, quarter, splits, police } = MARK_FIELD_OBSERVATION_IDS;
  return (
    <mark-field className="mark-field" data-hue={metricOfObservation(findObservation(whole)).hue}>
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

/** Returns a sentence that explains how many attempts a square and a block of squares represent. */
function markScaleSentence(locale: Locale): string {
  return formatMessage(locale, messages(locale).figures['mark-field'].scale, {
    mark: formatNumber(locale, ATTEMPTS_PER_SQUARE),
    block: formatNumber(locale, ATTEMPTS_PER_BLOCK),
  });
}

interface CountProps {
  readonly locale: Locale;
  readonly id: string;
}

function MarkCount({ locale, id, name }: CountProps & { readonly name: string }) {
  return (
    <p className="mark-count">
      <UnlinkedNumber locale={locale} id={id} />{' '}
      <span>
        <MessageText locale={locale} message={name} />
      </span>
    </p>
  );
}

/** Renders a hatched box with the reason why a number, such as attempts by nationality, was not published. */
function Hole({ locale, id }: CountProps) {
  const reason = unknownReasonOfStatus(findObservation(id).status) ?? 'not-published';
  return (
    <span className="mark-hole text-quiet" data-unknown={reason} data-observation={id}>
      {messages(locale).number.unknown[reason]}
      <i className="unknown-hatch" aria-hidden="true" />
    </span>
  );
}

function Blocks({ locale, id, frames }: CountProps & { readonly frames: readonly MarkFieldFrameName[] }) {
  return frames.map((name) => (
    <div key={name} className={`chart-${name}`}>
      <MarkedCount locale={locale} id={id} frame={name} name={`${id}-${name}`} />
    </div>
  ));
}

interface MarkedCountProps extends CountProps {
  readonly frame: MarkFieldFrameName;
  /** Id of the SVG pattern in the drawing, unique on the page. */
  readonly name: string;
}

/** Draws the value of an observation as squares of the same size as those for the whole year 2021. */
function MarkedCount({ locale, id, frame: frameName, name }: MarkedCountProps) {
  const { dir } = LOCALES[locale];
  const frame = MARK_FRAMES[frameName];
  const [placed, all] = [id, MARK_FIELD_OBSERVATION_IDS.whole].map((each) =>
    placeMarkBlocks(quantityOfObservation(each).value / ATTEMPTS_PER_SQUARE, { ...frame, dir }),
  );
  if (!placed || !all) return null;
  return (
    <MarkBlocksDrawing
      id={name}
      placed={placed}
      tile={frame.tile}
      share={placed.width / all.width}
      description={formatMessage(locale, `<measure>${id}</measure>`)}
      amount={quantityOfObservation(id).value / ATTEMPTS_PER_SQUARE}
    />
  );
}

/**
 * Returns the two slides of `mark-field` for a lesson: the attempts of 2021 as squares, then the invented person who
 * may count as three attempts.
 */
export function markFieldSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['mark-field'];
  const { whole } = MARK_FIELD_OBSERVATION_IDS;
  const { hue } = metricOfObservation(findObservation(whole));
  return [
    {
      view: 'field',
      caption: (
        <>
          <span data-scale="">{markScaleSentence(locale)}</span> {words.legend}
        </>
      ),
      drawing: (
        <div data-hue={hue}>
          <MarkCount locale={locale} id={whole} name={words.whole} />
          <MarkedCount locale={locale} id={whole} frame="wide" name="slide-marks" />
        </div>
      ),
    },
    {
      view: 'example',
      caption: null,
      drawing: (
        <div data-hue={hue}>
          <AttemptsExample words={words.example} />
        </div>
      ),
    },
  ];
}

interface AttemptsExampleProps {
  readonly words: { readonly title: string; readonly person: string; readonly attempts: string };
}

/** Renders an example that is labelled as invented: one person, stopped three times, may count as three attempts. */
function AttemptsExample({ words }: AttemptsExampleProps) {
  return (
    <div className="mark-example">
      <p className="text-quiet">{words.title}</p>
      <div className="mark-example-row">
        <svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
          <path d="M12 14a5.5 5.5 0 1 0 0-11a5.5 5.5 0 0 0 0 11zM2.5 30v-4a9.5 9 0 0 1 19 0v4" />
        </svg>
        <span>{words.person}</span>
        <svg viewBox="0 0 76 32" width="76" height="32" aria-hidden="true">
          <path d="M2 8h16v16H2zM30 8h16v16H30zM58 8h16v16H58z" />
        </svg>
        <span>{words.attempts}</span>
      </div>
    </div>
  );
}
