import type { Locale } from '@/lib/locales';
import { FIGURE_IDS, type FigureId, figureTable } from '../figureTables';

/** The figure of another section that draws an unknown: the one whose table has its cell. */
export function drawnIn(locale: Locale, observation: string): FigureId | undefined {
  return FIGURE_IDS.find((id) => id !== 'unknowns' && unknownsOf(locale, id).has(observation));
}

const read = new Map<string, ReadonlySet<string>>();

function unknownsOf(locale: Locale, id: FigureId): ReadonlySet<string> {
  const key = `${locale} ${id}`;
  const known = read.get(key);
  if (known) return known;
  const cells = figureTable(locale, id).rows.flat();
  const found = new Set(cells.flatMap((cell) => (cell.unknown === undefined ? [] : [cell.observation ?? ''])));
  read.set(key, found);
  return found;
}
