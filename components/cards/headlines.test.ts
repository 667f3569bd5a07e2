import { describe, expect, it } from 'vitest';
import { fullYears } from '@/components/figures/fullYears';
import { figureOf } from '@/components/sections/figures';
import { gatePairs } from '@/components/sections/ledger/comparability-gate/gateSeries';
import { RESCUES_BY_YEAR } from '@/components/sections/rescues/rescues-by-year/rescuesSeries';
import { compareMetrics } from '@/lib/facts/comparability';
import { observation } from '@/lib/facts/facts';
import { numberOnCard } from './figureCard';

/** What the card of a figure draws, when its template is the one that is expected. */
function drawingOf<Template extends string>(id: Parameters<typeof figureOf>[0], template: Template) {
  const { drawing } = figureOf(id).card('en');
  if (drawing.template !== template) throw new Error(`The card of "${id}" is no ${template}.`);
  return drawing as Extract<typeof drawing, { readonly template: Template }>;
}

describe('the headline of a card is true', () => {
  it('“One day, four numbers for the dead”', () => {
    const { counts } = drawingOf('june-2022-counts', 'rows');
    expect(new Set(counts.map(numberOnCard)).size).toBe(4);
    expect(counts).toHaveLength(4);
  });

  it('“2020 is missing from all five counts”: the framed column has no value', () => {
    const { rows, framed } = drawingOf('unknowns', 'matrix');
    const column = framed && 'column' in framed ? framed.column : -1;
    expect(rows.map(({ cells }) => cells[column])).toEqual(Array(5).fill('missing'));
    expect(rows.flatMap(({ cells }) => cells)).toContain('found');
  });

  it('“Four texts keep them apart. Two join them”: the framed row', () => {
    const { rows, framed } = drawingOf('telephone', 'matrix');
    const cells = rows[framed && 'row' in framed ? framed.row : -1]?.cells;
    expect(cells?.filter((cell) => cell === 'found')).toHaveLength(4);
    expect(cells?.filter((cell) => cell === 'altered')).toHaveLength(2);
  });

  it('“Five counts for 2021. The sixth row is empty”', () => {
    const values = drawingOf('opening-ledger', 'ledger').rows.map(numberOnCard);
    expect(values.map((value) => value === null)).toEqual([false, false, false, false, false, true]);
  });

  it('“The year in the news was the second lowest” of the full years', () => {
    const values = fullYears(RESCUES_BY_YEAR).map(({ values: [value] }) => value ?? Number.NaN);
    expect(values.toSorted((a, b) => a - b)[1]).toBe(observation('rescues-2021').value);
  });

  it('“One weekend’s bulletin has more rescues than the ministry’s quarter”', () => {
    const { whole, part } = drawingOf('rescues-q1-2022', 'axis');
    expect(numberOnCard(part)).toBeGreaterThan(numberOnCard(whole) ?? Number.NaN);
  });

  it('“Since 2020, most came by boat to the Canaries”: more than to the mainland, in the year that is drawn', () => {
    const [canaries, mainland] = drawingOf('arrivals-by-route', 'rows').counts.map(numberOnCard);
    expect(canaries).toBeGreaterThan(mainland ?? Number.NaN);
  });

  it('“No two of these counts may share an axis”', () => {
    expect(gatePairs().filter(([a, b]) => compareMetrics(a, b).length === 0)).toEqual([]);
  });

  it('“Frontex counted the year, then changed it”', () => {
    const [first, later] = drawingOf('detections', 'rows').counts.map(numberOnCard);
    expect(first).not.toBe(later);
  });
});
