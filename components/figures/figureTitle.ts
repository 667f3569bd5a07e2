import type { Locale } from '@/lib/locales';
import { formatMessage, type MessageValues, toTallyValues } from '@/lib/text/formatMessage';
import { spellOutNumber } from '@/lib/text/spellOutNumber';
import type { FigureRecord } from './figureRecord';
import { figureWords } from './figureWords';

export interface FigureTitle {
  readonly message: string;
  /** Values of the variables in the title. */
  readonly values: MessageValues;
  /** Tallies of the site's own entries, computed at build time, keyed by the name of their variable in the title. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Returns the title of a figure: its finding as a sentence, or the subject of a map, whose steps each have a finding.
 */
export function figureTitle(locale: Locale, figure: FigureRecord): FigureTitle {
  const { inWords, inDigits } = figure.counts ?? {};
  const values = Object.entries(inWords?.() ?? {}).map(([name, count]) => [name, spellOutNumber(locale, count)]);
  return {
    message: figureWords(locale, figure).title,
    values: Object.fromEntries(values),
    counts: inDigits?.() ?? {},
  };
}

/** Returns the title of a figure as plain text. */
export function formatFigureTitle(locale: Locale, figure: FigureRecord): string {
  const { message, values, counts } = figureTitle(locale, figure);
  return formatMessage(locale, message, { ...values, ...toTallyValues(counts) });
}
