import { ResponsiveChart } from '@/components/charts/ResponsiveChart';
import { wrapWords } from '@/components/charts/wrapText';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { LegendEntry } from '@/components/figures/LegendEntry';
import { OpenQuestionCard } from '@/components/question/OpenQuestionCard';
import { openQuestionsInFigure } from '@/components/question/openQuestionsInFigure';
import { assertComparable } from '@/lib/facts/comparability';
import { findObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatPartOfYear } from '@/lib/text/formatPeriod';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { PartBarsDrawing, type PartBarTexts } from './PartBarsDrawing';
import { type CountWithPart, type PartBarsFrame, placePartBars } from './placePartBars';
import { RETURNS_ROW_OBSERVATION_IDS, type ReturnsRowObservationIds } from './returnsRows';

const WIDE: Omit<PartBarsFrame, 'dir'> = {
  width: 1240,
  namesWidth: 96,
  valuesWidth: 64,
  mainBar: 32,
  mainLabel: 46,
  gap: 5,
};
const NARROW: Omit<PartBarsFrame, 'dir'> = {
  width: 312,
  namesWidth: 72,
  valuesWidth: 70,
  mainBar: 28,
  mainLabel: 40,
  gap: 14,
};

/**
 * Renders the figure `returns-iom`: returns of migrants by year, the part that the International Organization for
 * Migration (IOM) assisted, and that part as IOM itself counted it.
 */
export function ReturnsFigure(props: FigureComponentProps) {
  const { locale, figure, isOnPaper } = props;
  const words = messages(locale).figures['returns-iom'];
  // Periods may differ, because rows state the months of partial years; reporters may too, because IOM's own count has
  // a separate line.
  assertComparable(RETURNS_ROW_OBSERVATION_IDS.flatMap(idsOf), ['period', 'reporter']);
  const { dir } = LOCALES[locale];
  const description = formatMessage(locale, words.description);
  /**
   * Draws the chart for wide or for narrow screens.
   * @param size font size of names in px, as in the style sheet
   * @param numeral font size of large values in px
   * @param name `wide` or `narrow`, used in ids
   */
  const draw = (frame: typeof WIDE, size: number, numeral: number, name: string) => {
    const rows = RETURNS_ROW_OBSERVATION_IDS.map((row) =>
      rowWords(locale, row, (words) => wrapWords(words, frame.namesWidth, size)),
    );
    const counts = RETURNS_ROW_OBSERVATION_IDS.map((row, i) => toCount(row, rows[i]?.name.length ?? 0));
    return (
      <PartBarsDrawing
        placed={placePartBars(counts, { ...frame, dir })}
        rows={rows}
        numeral={numeral}
        description={description}
        id={`${figure.id}-${name}`}
      />
    );
  };
  return (
    <FigureLayout
      isChart
      {...props}
      intro={
        <>
          <p className="figure-subtitle">{words.subtitle}</p>
          <Key locale={locale} />
        </>
      }
      outro={
        <div className="mt-12 grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-x-12 gap-y-8">
          {openQuestionsInFigure(figure.id).map((question) => (
            <OpenQuestionCard
              key={question.id}
              locale={locale}
              question={question}
              heading="h4"
              isFolded={isFigureInStory(props)}
            />
          ))}
        </div>
      }
    >
      <div className="series chart-full" data-hue="returns">
        <ResponsiveChart
          isOnPaper={isOnPaper}
          wide={draw(WIDE, 15, 42, 'wide')}
          narrow={draw(NARROW, 13, 31, 'narrow')}
        />
      </div>
    </FigureLayout>
  );
}

function idsOf({ observation: id, iom, countedByIom }: ReturnsRowObservationIds): readonly string[] {
  return [id, iom, countedByIom].filter((drawn) => drawn !== undefined);
}

function toCount(
  { observation: id, iom, countedByIom, isMain }: ReturnsRowObservationIds,
  lines: number,
): CountWithPart {
  const row = findObservation(id);
  const own = countedByIom === undefined ? undefined : findObservation(countedByIom);
  return {
    value: row.value,
    part: iom === undefined ? undefined : (findObservation(iom).value ?? undefined),
    partByOtherReporter: own?.value ? { value: own.value, isAbout: own.precision === 'about' } : undefined,
    months: isWholeYear(row) ? 12 : Number(row.to.slice(5, 7)),
    isMain: isMain === true,
    lines,
  };
}

/** Returns whether the figure has several rows for the year of an observation, so that each must name its months. */
function isPartOfDrawnYear({ from }: Pick<Observation, 'from'>): boolean {
  return (
    RETURNS_ROW_OBSERVATION_IDS.filter((row) => findObservation(row.observation).from.slice(0, 4) === from.slice(0, 4))
      .length > 1
  );
}

function rowWords(
  locale: Locale,
  { observation: id, iom, countedByIom, isMain }: ReturnsRowObservationIds,
  wrap: (words: string) => readonly string[],
): PartBarTexts {
  const words = messages(locale);
  const own = words.figures['returns-iom'];
  const row = findObservation(id);
  const reason = unknownReasonOfStatus(row.status);
  const year = row.from.slice(0, 4);
  const part = isWholeYear(row) ? own.wholeYear : formatPartOfYear(locale, row.from, row.to);
  return {
    name: isPartOfDrawnYear(row) ? [year, ...wrap(part)] : [year],
    observation: id,
    unit: own.returns,
    isMain: isMain === true,
    ...(reason ? { unknown: { reason, words: words.number.unknown[reason] } } : { value: formatValue(locale, row) }),
    ...(iom
      ? {
          part: {
            observation: iom,
            text: formatMessage(locale, own.part, { n: formatValueWithPrecision(locale, findObservation(iom)) }),
          },
        }
      : {}),
    ...(countedByIom
      ? {
          own: {
            observation: countedByIom,
            text: formatMessage(locale, own.own, {
              n: formatValueWithPrecision(locale, findObservation(countedByIom)),
            }),
          },
        }
      : {}),
  };
}

function Key({ locale }: { readonly locale: Locale }) {
  const { key } = messages(locale).figures['returns-iom'];
  return (
    <p className="legend" data-hue="returns">
      {(['all', 'part', 'own', 'months'] as const).map((mark) => (
        <LegendEntry key={mark} sign={`key-returns key-returns-${mark}`}>
          {key[mark]}
        </LegendEntry>
      ))}
    </p>
  );
}
