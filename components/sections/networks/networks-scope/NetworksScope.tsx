import { ResponsiveChart } from '@/components/charts/ResponsiveChart';
import { wrapWords } from '@/components/charts/wrapText';
import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { aspectsMakingObservationsIncomparable } from '@/lib/facts/comparability';
import { findObservation } from '@/lib/facts/facts';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/names';
import {
  MarkColumnsDrawing,
  NETWORK_TEXT_LINE_HEIGHT_PX,
  type NetworkCountTexts,
  type NetworkReporterTexts,
} from './MarkColumnsDrawing';
import { NETWORK_COUNT_IDS_OF_2021, NETWORK_REPORTERS } from './networkBodies';
import { type MarkColumnsFrame, placeMarkColumns } from './placeMarkColumns';

type Sizes = Omit<MarkColumnsFrame, 'dir'>;

const WIDE: Sizes = { width: 1120, tile: 16, across: 32, isNarrow: false, head: 48, label: 92, gap: 24 };
const NARROW: Sizes = { width: 312, tile: 11.25, across: 13, isNarrow: true, head: 90, label: 92, gap: 8 };
/** Font sizes in px of the drawing for narrow screens. */
const NARROW_FONT_SIZE_PX = { name: 17, text: 13 } as const;

/**
 * Renders the figure `networks-scope`: one symbol for each dismantled network, with the ministry's counts separate from
 * those of the police, and the reasons for this separation.
 */
export function NetworksScope(props: FigureComponentProps) {
  const { locale, figure, isOnPaper } = props;
  const words = messages(locale).figures['networks-scope'];
  const bodiesIn = ({ isNarrow, tile, across }: Sizes) => {
    const wrap = (text: string, size: number) => (isNarrow ? wrapWords(text, tile * across, size) : [text]);
    return NETWORK_REPORTERS.map(
      ({ reporter, observations }): NetworkReporterTexts => ({
        id: reporter,
        name: wrap(reporterName(locale, reporter), NARROW_FONT_SIZE_PX.name),
        scope: wrap(words.scopes[reporter], NARROW_FONT_SIZE_PX.text),
        fields: observations.map((count) => {
          const field = fieldWords(locale, count);
          return { ...field, lines: field.lines.flatMap((line) => wrap(line, NARROW_FONT_SIZE_PX.text)) };
        }),
      }),
    );
  };
  const counts = NETWORK_REPORTERS.map(({ observations }) => ({
    counts: observations.map((count) => findObservation(count).value),
  }));
  const draw = (frame: Sizes, numeral: number, name: string) => {
    const bodies = bodiesIn(frame);
    // In a narrow frame long names break, and may need more lines than the default head has room for.
    const lines = Math.max(...bodies.map((body) => body.name.length + body.scope.length));
    const head = frame.isNarrow ? Math.max(frame.head, (lines + 1) * NETWORK_TEXT_LINE_HEIGHT_PX) : frame.head;
    return (
      <MarkColumnsDrawing
        placed={placeMarkColumns(counts, { ...frame, head, dir: LOCALES[locale].dir })}
        frame={frame}
        numeral={numeral}
        bodies={bodies}
        description={words.description}
        id={`${figure.id}-${name}`}
      />
    );
  };
  return (
    <FigureLayout
      isChart
      {...props}
      outro={
        <p className="mt-6 max-w-176 font-sans text-note">
          {words.key} <b className="font-medium">{words.apartTitle}</b>{' '}
          {comparabilityDifferences(locale).map((reason) => `${reason} `)}
          {words.overlap}
        </p>
      }
    >
      <div className="chart-full" data-hue="networks">
        <ResponsiveChart isOnPaper={isOnPaper} wide={draw(WIDE, 64, 'wide')} narrow={draw(NARROW, 44, 'narrow')} />
      </div>
    </FigureLayout>
  );
}

function fieldWords(locale: Locale, id: (typeof NETWORK_REPORTERS)[number]['observations'][number]): NetworkCountTexts {
  const words = messages(locale);
  const row = findObservation(id);
  const unknown = unknownReasonOfStatus(row.status);
  const note = words.figures['networks-scope'].cutOff[id];
  const period = formatObservationPeriod(locale, row)?.text ?? '';
  return {
    observation: id,
    lines: [formatMessage(locale, words.figures['networks-scope'].of, { period })],
    ...(note ? { note } : {}),
    ...(unknown
      ? { unknown: { reason: unknown, words: words.number.unknown[unknown] } }
      : { value: formatValue(locale, row) }),
  };
}

/**
 * Returns a sentence for each reason why the counts of ministry and police may not share an axis.
 * @throws Error for a reason without a sentence, so that no reason is omitted
 */
function comparabilityDifferences(locale: Locale): readonly string[] {
  const { apart } = messages(locale).figures['networks-scope'];
  return aspectsMakingObservationsIncomparable(...NETWORK_COUNT_IDS_OF_2021).map((reason) => {
    if (!(reason in apart)) throw new Error(`networks-scope has no words for the reason "${reason}".`);
    return apart[reason as keyof typeof apart];
  });
}
