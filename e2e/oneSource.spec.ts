import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { unpackClassroomCopy } from './support/classroomCopy';
import { ALL_PATHS, html } from './support/pages';
import { expect, test } from './support/site';
import { factsOf, tellings } from './support/tellings';

/** Editions of one source: the same figures, values, units and periods, wherever they are read. */
const copy = unpackClassroomCopy();

const facts = factsOf((file) => readFileSync(`out/data/${file}`, 'utf8'));
const copied = factsOf((file) => readFileSync(join(copy, 'data', file), 'utf8'));

const tell = (path: string) => tellings(html(path), facts);
const tellCopy = (place: string) => tellings(readFileSync(join(copy, place), 'utf8'), copied);

const story = tell('/en/').told;
const ofFigure = (told: ReadonlySet<string>, figure: string) =>
  [...told].filter((each) => each.startsWith(`${figure}: `)).sort();
/** Whatever figure they stand in. */
const factsTold = (told: ReadonlySet<string>) => new Set([...told].map((each) => each.replace(/^[^:]*: /, '')));

for (const edition of ['text', 'print'])
  test(`the ${edition} edition tells what the story tells, figure by figure`, () => {
    const { told } = tell(`/en/${edition}/`);
    for (const figure of FIGURE_IDS) expect(ofFigure(told, figure), figure).toEqual(ofFigure(story, figure));
    expect(FIGURE_IDS.filter((figure) => ofFigure(told, figure).length > 0).length).toBeGreaterThan(20);
    expect([...factsTold(told)].sort()).toEqual([...factsTold(story)].sort());
  });

test('the classroom copy tells, page by page, what the site tells', () => {
  test.setTimeout(120_000);
  expect(copied).toEqual(facts);
  const places = globSync('**/*.html', { cwd: copy });
  expect(places).toContain('en/index.html');
  for (const place of places) {
    const { told } = tellCopy(place);
    expect([...told].sort(), place).toEqual([...tell(`/${place}`).told].sort());
  }
});

test('a figure tells in a frame, and on its own page, nothing but what it tells in the story', () => {
  const alone = ALL_PATHS.filter((path) => /^\/en\/(?:embed|figures)\//.test(path));
  let found = 0;
  for (const path of alone) {
    const { told } = tell(path);
    const figures = [...told].filter((each) => !each.startsWith('words: '));
    found += figures.length;
    expect(
      figures.filter((each) => !story.has(each)),
      path,
    ).toEqual([]);
  }
  expect(found).toBeGreaterThan(100);
});

test('lessons, tasks, the quiz and what is projected tell facts of the one source, as it has them', () => {
  const taught = ALL_PATHS.filter((path) => /^\/en\/(?:teach|present)\//.test(path));
  let found = 0;
  for (const path of taught) {
    const { told, misread } = tell(path);
    found += told.size;
    expect(misread, path).toEqual([]);
    const figures = [...told].filter((each) => !each.startsWith('words: '));
    expect(
      figures.filter((each) => !story.has(each)),
      path,
    ).toEqual([]);
  }
  expect(found).toBeGreaterThan(50);
});

test('in every edition each number reads as the fact it names', () => {
  for (const path of ALL_PATHS.filter((path) => path.startsWith('/en/') && !path.startsWith('/en/map/')))
    expect(tell(path).misread, path).toEqual([]);
});

test('a value, a unit or a period that differs is found', () => {
  const page = (text: string) => `<main><p data-figure="x"><data data-observation="a">${text}</data></p></main>`;
  const source = (value: string, unit: string, to: string) =>
    factsOf((file) =>
      file === 'metrics.csv'
        ? `id,unit\nm,${unit}`
        : `id,metric,value,low,high,from,to\na,m,${value},,,2021-01-01,${to}`,
    );
  const told = tellings(page('63,121'), source('63121', 'attempts', '2021-12-31'));
  expect(told).toEqual({ told: new Set(['x: a, 63121 attempts, 2021-01-01 to 2021-12-31']), misread: [] });
  expect(tellings(page('63,120'), source('63121', 'attempts', '2021-12-31')).misread).toEqual(['a reads 63120']);
  for (const other of [source('63121', 'people', '2021-12-31'), source('63121', 'attempts', '2021-06-30')])
    expect(tellings(page('63,121'), other).told).not.toEqual(told.told);
});
