import type { FigureRecord } from '@/components/figures/figureRecord';
import type { Locale } from '@/lib/locales';

/** The figure of another section that draws an unknown: the first whose table has it. */
export function drawnIn(
  locale: Locale,
  figures: readonly FigureRecord[],
  observation: string,
): FigureRecord | undefined {
  return figures.find((figure) => figure.id !== 'unknowns' && unknownsOf(locale, figure).has(observation));
}

const read = new Map<string, ReadonlySet<string>>();

function unknownsOf(locale: Locale, { id, table }: FigureRecord): ReadonlySet<string> {
  const key = `${locale} ${id}`;
  const known = read.get(key);
  if (known) return known;
  const cells = table(locale).rows.flat();
  const found = new Set(cells.flatMap((cell) => (cell.unknown === undefined ? [] : [cell.observation ?? ''])));
  read.set(key, found);
  return found;
}
