import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { classroomCopyPages, parseClassroomCopyPage, readClassroomCopyFile } from './support/parseClassroomCopyPage';

/** The facts of an edition by id: value, unit and period, in one line. */
type Facts = ReadonlyMap<string, string>;

/** All editions of the site must have the same figures, values, units and periods. */
const facts = factsOf((file) => readFileSync(`out/data/${file}`, 'utf8'));
const tell = (path: string) => factsOnPage(parseBuiltPage(path), facts);
const sorted = (told: Iterable<string>) => [...told].sort();

const isOfFigure = (telling: string) => !telling.startsWith('words: ');
/** @returns the facts without the figures in which they appear */
const withoutFigures = (told: ReadonlySet<string>) => new Set([...told].map((each) => each.replace(/^[^:]*: /, '')));

/** @returns the facts of the story and of the tables to which it links */
function factsOfStory(): ReadonlySet<string> {
  const tables = parseBuiltPage(`/${TESTED_LOCALE}/`)('figure-table > a')
    .toArray()
    .flatMap(({ attribs: { href = '' } }) => {
      const [path = '', table] = href.split('#');
      const figure = path.split('/').at(-2);
      return [
        ...factsOnPage(
          load(`<main data-figure="${figure}">${parseBuiltPage(path)(`[id="${table}"]`).html()}</main>`),
          facts,
        ),
      ];
    });
  return new Set([...tell(`/${TESTED_LOCALE}/`), ...tables]);
}

test('the plain edition has the same facts as the story and its tables, figure by figure', () => {
  const [told, story] = [tell(`/${TESTED_LOCALE}/text/`), factsOfStory()];
  const ofFigure = (all: ReadonlySet<string>, figure: string) =>
    sorted(all).filter((each) => each.startsWith(`${figure}: `));
  for (const figure of FIGURE_IDS) expect(ofFigure(told, figure), figure).toEqual(ofFigure(story, figure));
  expect(FIGURE_IDS.filter((figure) => ofFigure(told, figure).length > 0).length).toBeGreaterThan(20);
  expect(sorted(withoutFigures(told))).toEqual(sorted(withoutFigures(story)));
});

test('the classroom copy has the same facts as the site, page by page', () => {
  for (const file of ['metrics.csv', 'observations.csv'])
    expect(readClassroomCopyFile(`data/${file}`), file).toBe(readFileSync(`out/data/${file}`, 'utf8'));
  expect(classroomCopyPages).toContain(`${TESTED_LOCALE}/index.html`);
  for (const place of classroomCopyPages)
    expect(sorted(factsOnPage(parseClassroomCopyPage(place), facts)), place).toEqual(
      sorted(tell(`/${place.replace(/index\.html$/, '')}`)),
    );
});

for (const [what, paths, least] of [
  ['a figure in a frame, and on its own page', new RegExp(`^/${TESTED_LOCALE}/(?:embed|figures)/`), 100],
  ['lessons, tasks, the quiz and what is projected', new RegExp(`^/${TESTED_LOCALE}/(?:teach|present)/`), 50],
] as const)
  test(`${what}: a figure has no fact that the story and its tables lack`, () => {
    const story = factsOfStory();
    const told = ALL_PATHS.filter((path) => paths.test(path)).flatMap((path) =>
      [...tell(path)].map((telling) => ({ path, telling })),
    );
    expect(told.length).toBeGreaterThan(least);
    expect(told.filter(({ telling }) => isOfFigure(telling) && !story.has(telling))).toEqual([]);
  });

test('a value, a unit or a period that differs is found', () => {
  const $ = load('<main><p data-figure="x"><data data-observation="a">63,121</data></p></main>');
  const source = (value: string, unit: string, to: string) =>
    factsOf((file) =>
      file === 'metrics.csv' ? `id,unit\nm,${unit}` : `id,metric,value,from,to\na,m,${value},2021-01-01,${to}`,
    );
  const told = factsOnPage($, source('63121', 'attempts', '2021-12-31'));
  expect(told).toEqual(new Set(['x: a, 63121 attempts, 2021-01-01 to 2021-12-31']));
  for (const other of [
    source('63120', 'attempts', '2021-12-31'),
    source('63121', 'people', '2021-12-31'),
    source('63121', 'attempts', '2021-06-30'),
  ])
    expect(factsOnPage($, other)).not.toEqual(told);
});

/** @param read returns a data file of the edition by its name */
function factsOf(read: (file: string) => string): Facts {
  const units = new Map(csvParse(read('metrics.csv')).map(({ id = '', unit = '' }) => [id, unit]));
  return new Map(
    csvParse(read('observations.csv')).map(({ id = '', metric = '', value = '', from = '', to = '' }) => {
      const unit = units.get(metric);
      if (!unit) throw new Error(`${id} has no unit.`);
      return [id, `${value} ${unit}, ${from} to ${to}`];
    }),
  );
}

/**
 * Collects the facts on a page from the traces of its numbers, for each figure and for the text outside figures.
 * @returns lines of the form `figure: id, value unit, period`
 */
function factsOnPage($: CheerioAPI, facts: Facts): ReadonlySet<string> {
  const nodes = $('main [data-observation], [data-number-card] [data-observation]').toArray();
  return new Set(
    nodes.map((node) => {
      const id = $(node).attr('data-observation') ?? '';
      // The text of a step is inside the figure that it changes, or beside it.
      const figure = $(node).closest('.step-text, [data-figure]').attr('data-figure') ?? 'words';
      return `${figure}: ${id}, ${facts.get(id) ?? 'no fact'}`;
    }),
  );
}
