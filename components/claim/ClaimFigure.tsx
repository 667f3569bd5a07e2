import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { figureElementId } from '@/components/figures/figureElementId';
import { MessageText } from '@/components/text/MessageText';
import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { findClaim, findReport } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { publisherName, readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { sortReportsOwnLanguageFirst } from '@/lib/text/sortReportsOwnLanguageFirst';
import { ClaimQuote } from './ClaimQuote';
import type { ClaimFigureId } from './claimFigures';
import { claimIdOfFigure, hueOfClaim } from './claimIdOfFigure';
import { computeReadingBars } from './computeReadingBars';
import { formatReadingBarTexts } from './formatReadingBarTexts';
import { lastNumberIndexInBrackets } from './lastNumberIndexInBrackets';
import { placeReadingBars } from './placeReadingBars';
import { ReadingBarsDrawing } from './ReadingBarsDrawing';
import { ReadingChoice } from './ReadingChoice';
import { ReadingFormula } from './ReadingFormula';
import { VerdictSymbol } from './VerdictSymbol';

/**
 * Ids of the claims that the story shows unfolded: the first one, and the one that is partly right. The others have the
 * same answer as the first, so they are folded until a reader opens them or arrives with a reading in the address.
 */
const OPEN_IN_STORY: readonly string[] = ['attempts', 'fences'];

/**
 * Id of the reading that the ministry's publication supports. The story shows it first where there is room for only
 * one, so that no page opens with a contradicted reading.
 */
const MINISTRY_READING = 'C';

/**
 * Shows a sentence of the brief: its words, and all its readings side by side, each with what it implies. Where readers
 * may choose a reading, `<reading-switch>` moves the bars and brackets to match it. With `initialReading`, in a frame
 * of another site, the title is the question and one reading is chosen from the start, so that nobody takes a quoted
 * sentence for our answer.
 */
export function ClaimFigure({ reading: only, initialReading, ...props }: FigureComponentProps) {
  const { locale, figure, isOnPaper = false } = props;
  const claimId = claimIdOfFigure(figure.id);
  const record = findClaim(claimId);
  const words = messages(locale);
  const readings = record.readings.filter(({ id }) => only === undefined || id === only);
  const canChoose = !isOnPaper && only === undefined;
  const shown = isFigureInStory(props) ? MINISTRY_READING : undefined;
  const Claim = canChoose ? 'reading-switch' : 'div';
  return (
    <Claim className="claim" data-hue={hueOfClaim(record)}>
      <FigureLayout
        {...props}
        isFoldedInStory={!OPEN_IN_STORY.includes(claimId)}
        title={initialReading && <MessageText locale={locale} message={questionOf(locale, claimId)} />}
      >
        <p className="claim-byline mt-5 mb-2 font-sans text-sm text-quiet">{words.claim.byline}</p>
        <ClaimQuote locale={locale} claim={record} />
        <div className="claim-brackets mt-5 grid font-sans text-xs text-quiet">
          <p>{words.claim.brackets}</p>
          {canChoose && !initialReading && <p>{words.claim.nested}</p>}
        </div>
        {canChoose && (
          <ReadingChoice
            shownFirst={shown}
            locale={locale}
            anchor={figureElementId(figure.id)}
            claimId={claimId}
            readings={record.readings}
            initialReading={initialReading}
          />
        )}
        <div className="readings" data-count={readings.length}>
          {canChoose && !initialReading && <p className="reading-ask">{words.claim.ask}</p>}
          {readings.map((reading) => (
            <Reading
              key={reading.id}
              locale={locale}
              claimId={claimId}
              claim={record}
              reading={reading}
              isOnPaper={isOnPaper}
              isShownFirst={reading.id === shown}
            />
          ))}
        </div>
      </FigureLayout>
    </Claim>
  );
}

/** Returns the question that the readings answer differently, which is also the share title of the sentence's page. */
function questionOf(locale: Locale, claimId: string): string {
  return messages(locale).figures[`claim-${claimId}` as ClaimFigureId].share.title;
}

interface ReadingProps extends Pick<FigureComponentProps, 'locale'> {
  readonly claimId: string;
  readonly isOnPaper: boolean;
  /** Whether windows with room for one reading show this one until the reader chooses another. */
  readonly isShownFirst: boolean;
  readonly claim: ClaimRecord;
  readonly reading: ReadingRecord;
}

function Reading({ locale, claimId, claim: record, reading, isOnPaper, isShownFirst }: ReadingProps) {
  const words = messages(locale).figure;
  const { name, gist, means } = readingWords(locale, claimId, reading.id);
  const { bars, largestSum } = computeReadingBars(record, reading);
  const labels = formatReadingBarTexts(locale, reading);
  const values = labels.flatMap(({ segments }) => segments.map(({ value, caption }) => `${value.text} ${caption}`));
  const evidence = sortReportsOwnLanguageFirst(locale, reading.evidence.map(findReport));
  const outlets = [...new Set(evidence.map((row) => publisherName(locale, row.publisher)))];
  return (
    <div
      className="reading"
      data-reading={`${claimId}:${reading.id}`}
      data-verdict={reading.verdict}
      data-shown-first={isShownFirst ? '' : undefined}
      data-reach={isOnPaper ? undefined : lastNumberIndexInBrackets(record, reading).join(' ')}
    >
      <div>
        <h4>{name}</h4>
        <p className="text-quiet">{gist}</p>
      </div>
      <ReadingBarsDrawing
        placed={placeReadingBars(
          bars.map((bar, i) => ({ ...bar, captions: labels[i]?.segments.map(({ caption }) => caption) ?? [] })),
          largestSum,
          LOCALES[locale].dir,
        )}
        words={labels}
        description={`${name}${punctuationOf(locale).colon}${values.join(punctuationOf(locale).semicolon)}`}
      />
      <ReadingFormula locale={locale} claim={record} reading={reading} />
      <div>
        <p className="reading-means mt-3">{means}</p>
        {outlets.length > 0 && (
          <p className="mt-2 text-quiet">
            {reading.verdict === 'contradicted' ? words.wordedBy : words.evidence}
            {punctuationOf(locale).colon}
            <span data-verbatim="">{outlets.join(punctuationOf(locale).semicolon)}</span>
          </p>
        )}
      </div>
      <p className="reading-verdict">
        <VerdictSymbol verdict={reading.verdict} /> {words.verdicts[reading.verdict]}
      </p>
    </div>
  );
}
