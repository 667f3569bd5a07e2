import { collectionCounts } from '@/lib/facts/collectionCounts';
import { eventsBetweenMeetings } from '@/lib/facts/eventYears';
import { ledgerKindsWithout } from '@/lib/facts/unknownSeries';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage, type MessageValues, tallies } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { numberInWords } from '@/lib/text/numberInWords';
import { ATTEMPTS_BY_YEAR } from './attempts/attemptsByYear';
import { claimOf, type FigureId, isClaimFigure } from './figureTables';
import { fullYears } from './fullYears';
import { RESCUES_BY_YEAR } from './rescues/rescuesByYear';
import { TITLE_YEAR } from './unknowns/titleYear';

export interface FigureTitle {
  readonly message: string;
  /** What stands for its variables. */
  readonly values: MessageValues;
  /** Variables that are counts made at build. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Counts that a title says in words. */
const IN_WORDS: Partial<Record<FigureId, () => Readonly<Record<string, number>>>> = {
  'attempts-by-year': () => ({ count: fullYears(ATTEMPTS_BY_YEAR).length }),
  'rescues-by-year': () => ({ count: fullYears(RESCUES_BY_YEAR).length }),
  unknowns: () => ({ all: ledgerKindsWithout(TITLE_YEAR).all.length }),
};

/** Counts that a title says in digits. */
const IN_DIGITS: Partial<Record<FigureId, () => Readonly<Record<string, number>>>> = {
  timeline: () => ({ events: eventsBetweenMeetings().length }),
  'open-questions': collectionCounts,
};

/** The finding of a figure as a sentence; of a map, whose steps each have their own, what is on it. */
export function figureTitle(locale: Locale, id: FigureId): FigureTitle {
  const counts = Object.entries(IN_WORDS[id]?.() ?? {});
  const values = Object.fromEntries(counts.map(([name, count]) => [name, numberInWords(locale, count)]));
  return { message: titleWords(locale, id), values, counts: IN_DIGITS[id]?.() ?? {} };
}

/** The same as plain text. */
export function formatFigureTitle(locale: Locale, id: FigureId): string {
  const { message, values, counts } = figureTitle(locale, id);
  return formatMessage(locale, message, { ...values, ...tallies(counts) });
}

function titleWords(locale: Locale, id: FigureId): string {
  if (isClaimFigure(id)) return factWords(locale, 'claims', claimOf(id)).title;
  const { ledger, figures } = messages(locale);
  if (id === 'opening-ledger') return ledger.heading;
  const words = figures[id];
  return 'title' in words ? words.title : words.caption;
}
