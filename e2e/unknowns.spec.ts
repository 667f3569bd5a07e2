import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { crossedUnknowns } from './support/crossedUnknowns';
import { html } from './support/pages';
import { expect, test } from './support/site';
import { unknownMarks } from './support/unknownMarks';

const STORY = '/en/';
/** The figure that gathers what all others leave open. */
const GATHERED = 'unknowns';

function emptyObservations(): readonly string[] {
  const rows: { id: string; value: number | null }[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
  return rows.filter(({ value }) => value === null).map(({ id }) => id);
}

test('every missing value is drawn once in the figure of all unknowns, with its table cell', () => {
  const gathered = unknownMarks(html(STORY)).find(({ figure }) => figure === GATHERED);
  const empty = [...emptyObservations()].sort();
  expect(empty.length).toBeGreaterThan(1);
  expect(gathered?.drawn.wide.toSorted()).toEqual(empty);
  expect(gathered?.drawn.narrow.toSorted()).toEqual(empty);
  expect(gathered?.cells.toSorted()).toEqual(empty);
});

test('a missing value is drawn once more at most, in the figure whose table has its cell', () => {
  const others = unknownMarks(html(STORY)).filter(({ figure }) => figure !== GATHERED);
  for (const id of emptyObservations()) {
    const places = others.flatMap(({ figure, drawn, cells }) => {
      const count = (ids: readonly string[]) => ids.filter((other) => other === id).length;
      const counts = [count(drawn.wide), count(drawn.narrow), count(cells)];
      return counts.some((number) => number > 0) ? [{ figure, counts }] : [];
    });
    expect(places.length, `${id}: ${places.map(({ figure }) => figure).join(' and ')}`).toBeLessThanOrEqual(1);
    for (const { figure, counts } of places)
      expect(counts, `${id} in ${figure}: wide, narrow, cells`).toEqual([1, 1, 1]);
  }
});

test('no drawn unknown is without the row that it stands for', () => {
  for (const { figure, nameless } of unknownMarks(html(STORY))) expect(nameless, figure).toBe(0);
});

for (const width of [360, 1440]) {
  test(`nothing crosses an unknown (${width} px wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(STORY);
    expect(await page.locator('[data-figure] svg [data-unknown]').count()).toBeGreaterThan(1);
    expect(await page.evaluate(crossedUnknowns)).toEqual([]);
  });
}

test('a line across an unknown is found', async ({ page }) => {
  await page.setContent(`<figure data-figure="x"><svg width="200" height="100">
    <rect data-unknown="not-published" data-observation="crossed" x="20" width="40" height="90" fill="url(#h)" />
    <rect data-unknown="not-published" data-observation="free" x="120" width="40" height="90" fill="url(#h)" />
    <pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0H6" /></pattern>
    <path class="series" d="M0 45H80" stroke="black" fill="none" />
  </svg></figure>`);
  const crossed = await page.evaluate(crossedUnknowns);
  expect(crossed).toEqual([expect.stringContaining('crossed: <path class="series">')]);
});

test('a mark that is there twice, or missing from a frame, is found', () => {
  const mark = '<b data-unknown="not-published" data-observation="a"></b>';
  const [one] = unknownMarks(`<figure data-figure="x"><div class="chart-wide">${mark}${mark}</div></figure>`);
  expect(one?.drawn).toEqual({ wide: ['a', 'a'], narrow: [] });
  const [both] = unknownMarks(`<figure data-figure="x">${mark}<table><td>${mark}</td></table></figure>`);
  expect([both?.drawn, both?.cells]).toEqual([{ wide: ['a'], narrow: ['a'] }, ['a']]);
});

test('each missing value says in words why, what was found, and who might know', () => {
  const $ = load(html(STORY));
  const items = $(`[data-figure="${GATHERED}"] .strip-row li`).toArray();
  expect(items).toHaveLength(emptyObservations().length);
  for (const item of items) expect($(item).text()).toMatch(/not (published|counted|located)\. .{10,}/);
  for (const row of $(`[data-figure="${GATHERED}"] .strip-row`).toArray())
    expect($(row).children('p').text()).toMatch(/^Who might know: .{3,}\.$/);
});
