import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { expect, test } from 'vitest';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

/** Frames of a drawing, of which a reader sees one; marks outside both count for each. */
const FRAMES = ['wide', 'narrow'] as const;

interface FigureUnknowns {
  readonly figure: string;
  /** Ids of the observations drawn as unknown, in each frame. */
  readonly drawn: Readonly<Record<(typeof FRAMES)[number], readonly string[]>>;
  /** Ids in the cells of its table. */
  readonly cells: readonly string[];
  /** Number of marks that name no observation. */
  readonly nameless: number;
}

/** The figure that collects the unknowns of all others. */
const GATHERED = 'unknowns';

const story = parseBuiltPage(`/${TESTED_LOCALE}/`);
/** Unknowns that the story draws; its tables are on the pages of the figures. */
const marksOfStory = unknownMarks(story).map((marks) => {
  const [own] = unknownMarks(parseBuiltPage(`/${TESTED_LOCALE}/figures/${marks.figure}/`));
  return { ...marks, cells: own?.cells ?? [] };
});
const rows: readonly { id: string; value: number | null }[] = JSON.parse(
  readFileSync('out/data/observations.json', 'utf8'),
);
const empty = rows.filter(({ value }) => value === null).map(({ id }) => id);

test('every missing value is drawn once in the figure of all unknowns, with its table cell', () => {
  const gathered = marksOfStory.find(({ figure }) => figure === GATHERED);
  expect(empty.length).toBeGreaterThan(1);
  expect(gathered?.drawn.wide.toSorted()).toEqual(empty.toSorted());
  expect(gathered?.drawn.narrow.toSorted()).toEqual(empty.toSorted());
  expect(gathered?.cells.toSorted()).toEqual(empty.toSorted());
});

test('a missing value is drawn once more at most, in the figure whose table has its cell', () => {
  const others = marksOfStory.filter(({ figure }) => figure !== GATHERED);
  for (const id of empty) {
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

test('every drawn unknown has its row in the table', () => {
  for (const { figure, nameless } of marksOfStory) expect(nameless, figure).toBe(0);
});

test('a mark that is repeated, or missing from a frame, is found', () => {
  const mark = '<b data-unknown="not-published" data-observation="a"></b>';
  const [one] = unknownMarks(load(`<figure data-figure="x"><div class="chart-wide">${mark}${mark}</div></figure>`));
  expect(one?.drawn).toEqual({ wide: ['a', 'a'], narrow: [] });
  const [both] = unknownMarks(load(`<figure data-figure="x">${mark}<table><td>${mark}</td></table></figure>`));
  expect([both?.drawn, both?.cells]).toEqual([{ wide: ['a'], narrow: ['a'] }, ['a']]);
});

test('each missing value explains why it is missing, what was found, and who might know', () => {
  const items = story(`[data-figure="${GATHERED}"] .strip-row li`).toArray();
  expect(items).toHaveLength(empty.length);
  const { number, figures } = messages(TESTED_LOCALE);
  const { comma, colon } = punctuationOf(TESTED_LOCALE);
  const why = new RegExp(`${comma}(${Object.values(number.unknown).join('|')})\\. .{10,}`);
  for (const item of items) expect(story(item).text()).toMatch(why);
  const knows = new RegExp(`^${figures.unknowns.knows}${colon}.{3,}\\.$`);
  for (const row of story(`[data-figure="${GATHERED}"] .strip-row`).toArray())
    expect(story(row).children('p').text()).toMatch(knows);
});

/**
 * Collects the unknowns that each figure of a page draws, and those in its table. Texts inside a figure draw nothing.
 */
function unknownMarks($: CheerioAPI): readonly FigureUnknowns[] {
  return $('[data-figure]')
    .toArray()
    .map((figure) => {
      const all = $(figure).find('[data-unknown]').not('.step-text [data-unknown]').toArray();
      const marks = all.filter((mark) => $(mark).closest('table').length === 0);
      const idsOf = (nodes: typeof all) => nodes.map((node) => $(node).attr('data-observation') ?? '').filter(Boolean);
      const inFrame = (frame: string) =>
        idsOf(
          marks.filter((mark) => {
            const other = FRAMES.filter((name) => name !== frame).map((name) => `.chart-${name}`);
            return $(mark).closest(other.join()).length === 0;
          }),
        );
      return {
        figure: $(figure).attr('data-figure') ?? '',
        drawn: { wide: inFrame('wide'), narrow: inFrame('narrow') },
        cells: idsOf(all.filter((mark) => $(mark).closest('table').length > 0)),
        nameless: all.filter((mark) => $(mark).attr('data-observation') === undefined).length,
      };
    });
}
