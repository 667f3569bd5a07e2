import { describe, expect, it } from 'vitest';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { yearsWithWholeYearValue } from '@/components/figures/yearsWithWholeYearValue';
import { ATTEMPTS_BY_YEAR_SERIES } from '@/components/sections/attempts/attempts-by-year/attemptsSeries';
import { findFigure } from '@/components/sections/figures';
import { comparedMetricPairs } from '@/components/sections/ledger/comparability-gate/gateSeries';
import { RESCUES_BY_YEAR_SERIES } from '@/components/sections/rescues/rescues-by-year/rescuesSeries';
import { comparedTexts } from '@/components/sections/telephone/telephone/comparedTexts';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { findClaim, findObservation, observations } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { valueOfCardNumber } from './figureCard';
import { createSeriesBar, seriesBarClassNames } from './seriesBars';

/** Returns the drawing of a figure’s card. @throws Error when the card has another template */
function drawingOf<Template extends string>(id: Parameters<typeof findFigure>[0], template: Template) {
  const { drawing } = findFigure(id).card('en');
  if (drawing.template !== template) throw new Error(`The card of "${id}" is no ${template}.`);
  return drawing as Extract<typeof drawing, { readonly template: Template }>;
}

describe('the headline of a card is true', () => {
  it('“One day, four numbers for the dead”', () => {
    const { counts } = drawingOf('june-2022-counts', 'rows');
    expect(new Set(counts.map(valueOfCardNumber)).size).toBe(4);
    expect(counts).toHaveLength(4);
  });

  it('“2020 is missing from all five counts”: the framed column has no value', () => {
    const { rows, framed } = drawingOf('unknowns', 'matrix');
    const column = framed && 'column' in framed ? framed.column : -1;
    expect(rows.map(({ cells }) => cells[column])).toEqual(Array(5).fill('missing'));
    expect(rows.flatMap(({ cells }) => cells)).toContain('found');
  });

  it('“Six texts, one table. Two join year and quarter”: the framed row', () => {
    const { rows, framed } = drawingOf('telephone', 'matrix');
    const cells = rows[framed && 'row' in framed ? framed.row : -1]?.cells;
    expect(cells).toHaveLength(6);
    expect(cells?.filter((cell) => cell === 'found')).toHaveLength(4);
    expect(cells?.filter((cell) => cell === 'altered')).toHaveLength(2);
  });

  it('“Five counts for 2021. The sixth row is empty”', () => {
    const values = drawingOf('opening-ledger', 'ledger').rows.map(valueOfCardNumber);
    expect(values.map((value) => value === null)).toEqual([false, false, false, false, false, true]);
  });

  it.each([
    ['attempts-by-year', ATTEMPTS_BY_YEAR_SERIES],
    ['rescues-by-year', RESCUES_BY_YEAR_SERIES],
  ] as const)(
    '%s: “of {count}” is the number of full years, whose bars look different from those of partial years',
    (id, series) => {
      const bars = drawingOf(id, 'series').marks.map((mark) => createSeriesBar('en', mark, undefined));
      const full = bars.filter(({ part, unknown }) => !part && !unknown);
      expect(full).toHaveLength(yearsWithWholeYearValue(series).length);
      const isPale = (bar: (typeof bars)[number]) => /card-year-partial/.test(seriesBarClassNames(bar));
      expect(full.some(isPale)).toBe(false);
      expect(bars.filter(({ part }) => part).every(isPale)).toBe(true);
    },
  );

  it('“The year in the news was the lowest” of the full years', () => {
    const values = yearsWithWholeYearValue(ATTEMPTS_BY_YEAR_SERIES).map(({ values: [value] }) => value ?? Number.NaN);
    expect(Math.min(...values)).toBe(findObservation('attempts-2021').value);
  });

  it.each(['map-rescues', 'map-interceptions'] as const)(
    '%s: its circles and the reports elsewhere are all reports',
    (id) => {
      const circles = drawingOf(id, 'map').places.map(({ reports = 0 }) => reports);
      const { drawn = 0, elsewhere = 0, reports } = findFigure(id).card('en').counts ?? {};
      expect(circles.reduce((sum, one) => sum + one, 0)).toBe(drawn);
      expect(drawn + elsewhere).toBe(reports);
      expect(elsewhere).toBeGreaterThan(0);
    },
  );

  it('“The year in the news was the second lowest” of the full years', () => {
    const values = yearsWithWholeYearValue(RESCUES_BY_YEAR_SERIES).map(({ values: [value] }) => value ?? Number.NaN);
    expect(values.toSorted((a, b) => a - b)[1]).toBe(findObservation('rescues-2021').value);
  });

  it('“One weekend’s bulletin has more rescues than the ministry’s quarter”', () => {
    const { whole, part } = drawingOf('rescues-q1-2022', 'axis');
    expect(valueOfCardNumber(part)).toBeGreaterThan(valueOfCardNumber(whole) ?? Number.NaN);
  });

  it('“By boat to Spain in …: most reached the Canaries”', () => {
    const [canaries, mainland] = drawingOf('arrivals-by-route', 'rows').counts.map(valueOfCardNumber);
    expect(canaries).toBeGreaterThan(mainland ?? Number.NaN);
  });

  it('“Since …, most people … have reached the Canary Islands” in each year with a count, as the figure’s title says', () => {
    const bySea = observations().filter((row) => row.metric === 'arrivals-sea' && isWholeYear(row));
    const toCanaries = bySea.filter(({ place, from }) => place === 'canary-islands' && from >= '2020');
    expect(new Set(toCanaries.map(({ from }) => from.slice(0, 4))).size).toBeGreaterThanOrEqual(5);
    for (const { id, from, value } of toCanaries) {
      const whole = bySea.find((row) => row.from === from && row.place === 'spain');
      expect((value ?? 0) / (whole?.value ?? Number.NaN), id).toBeGreaterThan(0.5);
    }
  });

  it('“Nearly all fence attempts counted were at Melilla”', () => {
    const { counted, outlined } = drawingOf('fences-to-scale', 'strokes');
    const [melilla, ceuta] = [counted, outlined].map((count) => valueOfCardNumber(count) ?? Number.NaN) as [
      number,
      number,
    ];
    expect(melilla + ceuta).toBe(findObservation('fence-attempts-2021').value);
    expect(melilla / (melilla + ceuta)).toBeGreaterThan(0.9);
  });

  it('“Returns with IOM: two counts that nearly agree”', () => {
    const [ministry, iom] = drawingOf('returns-iom', 'rows').counts.map(
      (count) => valueOfCardNumber(count) ?? Number.NaN,
    );
    expect(Math.abs((ministry ?? 0) - (iom ?? 0)) / (ministry ?? 0)).toBeLessThan(0.1);
  });

  it('“Two counts of the dead”, “Two counts of networks”: of one year each', () => {
    for (const id of ['deaths-recorded', 'networks-scope'] as const) {
      const years = drawingOf(id, 'shores').sides.map((side) =>
        'observation' in side ? findObservation(side.observation).from.slice(0, 4) : '',
      );
      expect(new Set(years).size, id).toBe(1);
    }
  });

  it('“No two of these counts may share an axis”', () => {
    expect(comparedMetricPairs().length).toBeGreaterThan(1);
    expect(comparedMetricPairs().filter(([a, b]) => aspectsMakingMetricsIncomparable(a, b).length === 0)).toEqual([]);
  });

  it('“Frontex counted the year, then changed it”', () => {
    const [first, later] = drawingOf('detections', 'rows').counts.map(valueOfCardNumber);
    expect(first).not.toBe(later);
  });
});

describe('the sentence of a section is true', () => {
  it('“One sheet of figures became six texts”', () => {
    expect(comparedTexts()).toHaveLength(6);
  });

  it('“one sentence, three ways to read it”', () => {
    expect(findClaim(claimIdOfFigure('claim-attempts')).readings).toHaveLength(3);
  });
});
