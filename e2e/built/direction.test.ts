import { group } from 'd3';
import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/locales';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const { dir, years } = LOCALES[TESTED_LOCALE];
/** Factor by which coordinates increase in the direction of reading. */
const FORWARD = dir === 'rtl' ? -1 : 1;
const $ = parseBuiltPage(`/${TESTED_LOCALE}/`);
const figures = $('[data-figure]').toArray();
type Drawn = (typeof figures)[number];
const nameOf = ({ attribs }: Drawn) => attribs['data-figure'] ?? '';

/** @returns a coordinate in px or per cent; within one drawing the unit does not matter */
const numberOf = (text: string | undefined) => Number.parseFloat(text ?? '0');

test('the years of every drawing follow each other in the direction of reading, or down the page', () => {
  for (const figure of figures)
    for (const drawing of $(figure).find('svg').toArray()) {
      const labels = yearsIn(drawing);
      for (const line of group(labels, ({ y }) => y).values())
        expectSorted(line, ({ x }) => x * FORWARD, nameOf(figure));
      for (const column of group(labels, ({ x }) => x).values()) expectSorted(column, ({ y }) => y, nameOf(figure));
    }
});

test('bars begin on the side where reading starts, after the names of their rows', () => {
  const drawings = $('[data-figure] :is(.years-rows, .parts)').toArray();
  expect(drawings.length).toBeGreaterThan(0);
  for (const drawing of drawings) {
    const starts = $(drawing).find(':is(.year > rect:first-of-type, .parts-all)').toArray().map(startOf);
    expect(new Set(starts).size, `one zero for all of ${$(drawing).attr('aria-label')}`).toBe(1);
    const names = yearsIn(drawing).map(({ x }) => x * FORWARD);
    expect(Math.max(...names)).toBeLessThan((starts[0] ?? Number.NaN) * FORWARD);
  }
});

test('pieces in a row begin at the edge where reading starts', () => {
  const drawings = $('[data-figure] :is(.reading-bars, .count-bar, .records)').toArray();
  expect(drawings.length).toBeGreaterThan(0);
  const edge = dir === 'rtl' ? 100 : 0;
  for (const drawing of drawings) {
    const starts = $(drawing).find('rect').toArray().map(startOf);
    expect(starts.some((start) => Math.abs(start - edge) < 0.2)).toBe(true);
  }
});

test('a yearly series has a row for each year at every width, if its language is configured so', () => {
  expect($('[data-figure] .years')).not.toHaveLength(0);
  if (years === 'rows') expect($('[data-figure] .years:not(.years-rows)')).toHaveLength(0);
});

test('inside a figure only arithmetic runs against the direction of the page', () => {
  const turned = $('[data-figure] [dir]:not([lang])').toArray();
  if (dir === 'ltr') expect(turned).toEqual([]);
  for (const element of turned) expect([element.name, element.attribs.dir]).toEqual(['bdi', 'ltr']);
});

test('the places of a map keep their sides in every language', () => {
  const english = parseBuiltPage('/en/');
  const placesOf = (of: typeof $, scene: string) =>
    of(`[data-scene="${scene}"] .map-label`)
      .toArray()
      .map(({ attribs: { x, y } }) => [x, y]);
  const scenes = $('[data-scene]')
    .toArray()
    .map(({ attribs }) => attribs['data-scene'] ?? '');
  expect(scenes.length).toBeGreaterThan(0);
  for (const scene of scenes) expect(placesOf($, scene), scene).toEqual(placesOf(english, scene));
});

interface YearLabel {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** Finds the labels that consist of a year alone, with their positions, each once. */
function yearsIn(drawing: Drawn): readonly YearLabel[] {
  const labels = $(drawing)
    // A value may have four digits too, so labels that trace a fact are left out.
    .find('text:not([data-observation], [data-derived], :has(*))')
    .toArray()
    .flatMap((text) => {
      const year = $(text).text().trim();
      if (!/^\d{4}$/.test(year)) return [];
      const [, moveX, moveY] =
        /^translate\(([\d.-]+)[ ,]([\d.-]+)\)$/.exec($(text).parent().attr('transform') ?? '') ?? [];
      return [
        {
          year: Number(year),
          x: numberOf(text.attribs.x) + numberOf(moveX),
          y: numberOf(text.attribs.y) + numberOf(moveY),
        },
      ];
    });
  return labels.filter(({ year }, i) => labels.findIndex((other) => other.year === year) === i);
}

/** @returns the coordinate at which a bar begins in the direction of reading */
function startOf({ attribs: { x, width } }: Drawn): number {
  return numberOf(x) + (dir === 'rtl' ? numberOf(width) : 0);
}

function expectSorted(labels: readonly YearLabel[], along: (label: YearLabel) => number, figure: string): void {
  const inTime = labels.toSorted((a, b) => a.year - b.year);
  const inPlace = labels.toSorted((a, b) => along(a) - along(b));
  expect(
    inPlace.map(({ year }) => year),
    figure,
  ).toEqual(inTime.map(({ year }) => year));
}
