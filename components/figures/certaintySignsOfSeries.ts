import { findObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { statusShownByLetter } from './buildYearSeries';
import type { SeriesSpec, SeriesYear } from './seriesSpec';

/** Kinds of signs that show how certain a value is, in the order of the legend. */
const MARKS = [
  'published',
  'about',
  'moreThan',
  'provisional',
  'restated',
  'derived',
  'two',
  'revised',
  'part',
  'average',
  'unknown',
] as const;
export type CertaintySign = (typeof MARKS)[number];

/** Returns the signs of certainty (rounded, provisional, …) that these series use, in the order of the legend. */
export function certaintySignsOfSeries(specs: readonly SeriesSpec[]): readonly CertaintySign[] {
  const used = new Set(
    specs.flatMap(({ years, bands = [] }) => [...years.flatMap(marksOfYear), ...bands.map(average)]),
  );
  return MARKS.filter((mark) => used.has(mark));
}

function average(): CertaintySign {
  return 'average';
}

function marksOfYear({ observations }: SeriesYear): readonly CertaintySign[] {
  const rows = observations.map((id) => findObservation(id));
  const known = rows.filter((row) => row.value !== null);
  const isRestated = known[1] !== undefined && known[1].supersedes === known[0]?.id;
  const marks: CertaintySign[] = known.length > 1 ? ['published', isRestated ? 'revised' : 'two'] : [];
  const letter = statusShownByLetter(known);
  if (letter) marks.push(letter);
  if (known.length < rows.length) marks.push('unknown');
  for (const row of known) {
    const { precision, status } = row;
    if (!isWholeYear(row)) marks.push('part');
    if (known.length > 1) continue;
    if (status === 'derived') marks.push('derived');
    else if (precision === 'about') marks.push('about');
    else if (precision !== 'exact') marks.push('moreThan');
    else marks.push('published');
  }
  return marks;
}
