import { type FigureSlide, SLIDE_DRAWING_WIDTHS_PX } from '@/components/figures/figureSlide';
import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { findClaim, findObservation, metricOfObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { computeReadingBars, hasArithmetic } from './computeReadingBars';
import { formatReadingBarTexts } from './formatReadingBarTexts';
import { placeReadingBars } from './placeReadingBars';
import { ReadingBarsDrawing } from './ReadingBarsDrawing';
import { ReadingFormula } from './ReadingFormula';
import { VerdictSymbol } from './VerdictSymbol';

/**
 * Returns one slide for each reading of a sentence, because a class that sees two at once compares before it
 * understands.
 * @param only id of the only reading to show; default: all
 */
export function claimSlides(locale: Locale, claimId: string, only?: string): readonly FigureSlide[] {
  const record = findClaim(claimId);
  return record.readings
    .filter(({ id }) => only === undefined || id === only)
    .map((reading) => ({ reading, words: readingWords(locale, claimId, reading.id) }))
    .map(({ reading, words }) => ({
      view: reading.id,
      caption: (
        <>
          <b>
            {words.name}
            {punctuationOf(locale).colon.trimEnd()}
          </b>{' '}
          {words.gist}
        </>
      ),
      drawing: <Drawing locale={locale} claim={record} reading={reading} name={words.name} />,
      conclusion: (
        <p className="reading-verdict">
          <VerdictSymbol verdict={reading.verdict} /> {messages(locale).figure.verdicts[reading.verdict]}
        </p>
      ),
    }));
}

interface DrawingProps {
  readonly locale: Locale;
  readonly claim: ClaimRecord;
  readonly reading: ReadingRecord;
  readonly name: string;
}

/**
 * Draws the bars of a reading inside an SVG with a viewBox, which also scales the words; without it the bars would only
 * stretch horizontally.
 */
function Drawing({ locale, claim: record, reading, name }: DrawingProps) {
  const { bars, largestSum } = computeReadingBars(record, reading);
  const labels = formatReadingBarTexts(locale, reading);
  const placed = placeReadingBars(
    bars.map((bar, i) => ({ ...bar, captions: labels[i]?.segments.map(({ caption }) => caption) ?? [] })),
    largestSum,
    LOCALES[locale].dir,
  );
  const values = labels.flatMap(({ segments }) => segments.map(({ value, caption }) => `${value.text} ${caption}`));
  return (
    <div data-hue={metricOfObservation(findObservation(record.tokens[0]?.observation ?? '')).hue}>
      <svg viewBox={`0 0 ${SLIDE_DRAWING_WIDTHS_PX.whole} ${placed.height + 4}`} role="presentation">
        <ReadingBarsDrawing
          placed={placed}
          words={labels}
          description={`${name}${punctuationOf(locale).colon}${values.join(punctuationOf(locale).semicolon)}`}
        />
      </svg>
      {reading.implies.some(({ formula }) => hasArithmetic(formula)) && (
        <ReadingFormula locale={locale} claim={record} reading={reading} />
      )}
    </div>
  );
}
