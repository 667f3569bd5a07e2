import type { Locale } from '@/lib/locales';
import { formatMessage, type MessageValues, tallies } from '@/lib/text/formatMessage';
import { numberInWords } from '@/lib/text/numberInWords';
import type { FigureRecord } from './figureRecord';
import { figureWords } from './figureWords';

export interface FigureTitle {
  readonly message: string;
  /** Values of its variables. */
  readonly values: MessageValues;
  /** Variables that are counts made at build. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The finding of a figure as a sentence; the title of a map, whose steps each have a finding, names its subject. */
export function figureTitle(locale: Locale, figure: FigureRecord): FigureTitle {
  const { inWords, inDigits } = figure.counts ?? {};
  const values = Object.entries(inWords?.() ?? {}).map(([name, count]) => [name, numberInWords(locale, count)]);
  return {
    message: figureWords(locale, figure).title,
    values: Object.fromEntries(values),
    counts: inDigits?.() ?? {},
  };
}

/** The title as plain text. */
export function formatFigureTitle(locale: Locale, figure: FigureRecord): string {
  const { message, values, counts } = figureTitle(locale, figure);
  return formatMessage(locale, message, { ...values, ...tallies(counts) });
}
