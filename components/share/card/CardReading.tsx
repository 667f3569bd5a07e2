import { sum } from 'd3';
import type { TracedText } from '@/components/charts/tracedText';
import { traceOf } from '@/components/charts/traceOf';
import { barWords } from '@/components/claim/barWords';
import type { Segment } from '@/components/claim/placeReading';
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

/** A value stands in its segment where that is at least so long a part of the longest bar; else beside its caption. */
const HOLDS_VALUE = 0.16;
/** Beside a bar that is no longer than this part of the longest, its caption has room. */
const LEAVES_ROOM = 0.6;

/** The bars of a reading, on the scale that all readings of the claim share. */
export function CardReading({ locale, claimId, readingId }: CardReadingProps) {
  const of = claim(claimId);
  const reading = find('reading', of.readings, readingId);
  const { bars, most } = readingBars(of, reading);
  const words = barWords(locale, reading);
  return (
    <ul className="flex h-full flex-col gap-y-[4%]">
      {bars.map(({ segments }, i) => {
        const length = sum(segments, ({ value }) => value) / most;
        const labels = words[i]?.segments ?? [];
        const isBeside = segments.length === 1 && length < LEAVES_ROOM;
        return (
          // A short bar is less high: beside it the card would be empty.
          <li
            key={labels.map(({ caption }) => caption).join()}
            className={`grid min-h-0 basis-0 grid-rows-[minmax(0,1fr)_auto] gap-y-1 ${isBeside ? 'grow' : 'grow-[2]'}`}
          >
            <span className="flex min-h-0 items-center">
              {segments.map((segment, j) => (
                <SegmentBar
                  key={segment.token}
                  segment={segment}
                  share={segment.value / most}
                  value={labels[j]?.value}
                />
              ))}
              {isBeside && <Captions segments={segments} labels={labels} most={most} />}
            </span>
            {!isBeside && <Captions segments={segments} labels={labels} most={most} />}
          </li>
        );
      })}
    </ul>
  );
}

interface SegmentBarProps {
  readonly segment: Segment;
  /** Of the longest bar. */
  readonly share: number;
  readonly value: TracedText | undefined;
}

/** A segment of a bar, with its value where that fits inside. */
function SegmentBar({ segment: { isDerived }, share, value }: SegmentBarProps) {
  return (
    <svg
      className={`min-w-[3px] shrink-0 border-e-2 border-paper ${isDerived ? 'outline-2 -outline-offset-2 outline-(--hue) bg-(--tint) fill-ink' : 'bg-(--hue) fill-paper'}`}
      width={`${100 * share}%`}
      height="100%"
      data-bar=""
      data-mark=""
      aria-hidden="true"
    >
      {value && share >= HOLDS_VALUE && (
        <text
          className={`${CARD_WORDS} font-medium`}
          x="50%"
          y="50%"
          textAnchor="middle"
          dominantBaseline="central"
          {...traceOf(value)}
        >
          {value.text}
        </text>
      )}
    </svg>
  );
}

interface CaptionsProps {
  readonly segments: readonly Segment[];
  readonly labels: BarWords['segments'];
  readonly most: number;
}

/** What each part of a bar is, in order, with its value where it is not the only one or too short to hold it. */
function Captions({ segments, labels, most }: CaptionsProps) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap gap-x-[3%] ps-1">
      {labels.map(({ value, caption }, i) => (
        <CardName key={caption}>
          {(labels.length > 1 || (segments[i]?.value ?? 0) / most < HOLDS_VALUE) && (
            <b className="font-medium" {...traceOf(value)}>{`${value.text} `}</b>
          )}
          {caption}
        </CardName>
      ))}
    </span>
  );
}
