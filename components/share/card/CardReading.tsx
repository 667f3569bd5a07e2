import { sum } from 'd3';
import { traceOf } from '@/components/charts/traceOf';
import { barWords } from '@/components/claim/barWords';
import type { Bar, Segment } from '@/components/claim/placeReading';
import type { BarWords } from '@/components/claim/ReadingBarsDrawing';
import { readingBars } from '@/components/claim/readingBars';
import { claim, find } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { CARD_WORDS, CardName } from './CardName';

interface CardReadingProps {
  readonly locale: Locale;
  readonly claimId: string;
  readonly readingId: string;
}

/** A value stands in its stretch where that is at least so long a part of the longest bar; else beside its caption. */
const HOLDS_VALUE = 0.16;
/** Beside a bar that is no longer than this part of the longest, its caption has room. */
const LEAVES_ROOM = 0.6;

/** The bars of a reading, on the scale that all readings of the claim share. */
export function CardReading({ locale, claimId, readingId }: CardReadingProps) {
  const of = claim(claimId);
  const reading = find('reading', of.readings, readingId);
  const { bars, most } = readingBars(of, reading);
  const words = barWords(locale, reading);
  // A short bar is less high: beside it the card would be empty.
  const rowOf = ({ segments }: Bar) => `minmax(0, ${0.35 + sum(segments, ({ value }) => value) / most}fr)`;
  return (
    <ul className="grid h-full gap-y-[4%]" style={{ gridTemplateRows: bars.map(rowOf).join(' ') }}>
      {bars.map(({ segments }, i) => {
        const length = sum(segments, ({ value }) => value) / most;
        const labels = words[i]?.segments ?? [];
        const isBeside = segments.length === 1 && length < LEAVES_ROOM;
        return (
          <li key={labels.map(({ caption }) => caption).join()} className="grid min-h-0 grid-rows-[1fr_auto] gap-y-1">
            <span
              className="grid min-h-0 items-center gap-x-[3px]"
              style={{
                gridTemplateColumns: `${segments.map(({ value }) => `minmax(3px, ${value / most}fr)`).join(' ')} minmax(0, ${1 - length}fr)`,
              }}
            >
              {segments.map((segment, j) => (
                <span
                  key={segment.token}
                  className={`grid h-full min-w-0 place-items-center overflow-clip ${segment.isDerived ? 'border-2 border-(--hue) bg-(--tint) text-ink' : 'bg-(--hue) text-paper'}`}
                  data-mark=""
                >
                  {labels[j] && segment.value / most >= HOLDS_VALUE && (
                    <span className={`${CARD_WORDS} font-medium`} {...traceOf(labels[j].value)}>
                      {labels[j].value.text}
                    </span>
                  )}
                </span>
              ))}
              {isBeside && <Captions segments={segments} labels={labels} most={most} />}
            </span>
            {!isBeside && (
              <span style={{ inlineSize: `${100 * Math.max(length, LEAVES_ROOM)}%` }}>
                <Captions segments={segments} labels={labels} most={most} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface CaptionsProps {
  readonly segments: readonly Segment[];
  readonly labels: BarWords['segments'];
  readonly most: number;
}

/** What each stretch is, from the first to the last; with its value where the stretch is too short to hold it. */
function Captions({ segments, labels, most }: CaptionsProps) {
  return (
    <span className="flex flex-wrap justify-between gap-x-4 ps-1">
      {labels.map(({ value, caption }, i) => (
        <CardName key={caption}>
          {(segments[i]?.value ?? 0) / most < HOLDS_VALUE && (
            <b className="font-medium" {...traceOf(value)}>{`${value.text} `}</b>
          )}
          {caption}
        </CardName>
      ))}
    </span>
  );
}
