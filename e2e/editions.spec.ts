import { type CheerioAPI, load } from 'cheerio';
import { CHAPTERS } from '@/content/chapters/chapters';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { html } from './support/pages';
import { expect, test } from './support/site';

const story = load(html('/en/'));
const text = load(html('/en/text/'));
const print = load(html('/en/print/'));

const valuesOf = ($: CheerioAPI, name: string) =>
  $(`[${name}]`)
    .toArray()
    .map((node) => $(node).attr(name) || ($(node).attr('id') ?? ''));

/** What the cells of a figure's table trace, each once. */
const tracedIn = ($: CheerioAPI, figure: string) =>
  [
    ...new Set(
      $(`[data-figure="${figure}"] table :is([data-observation], [data-derived])`)
        .toArray()
        .map((cell) => $(cell).attr('data-observation') ?? $(cell).attr('data-derived')),
    ),
  ].toSorted();

for (const [name, $] of [
  ['text', text],
  ['print', print],
] as const) {
  test(`the ${name} edition has the sections and figures of the story, once, and all that their tables trace`, () => {
    expect(valuesOf($, 'data-section')).toEqual([...CHAPTERS]);
    expect(valuesOf($, 'data-figure').toSorted()).toEqual([...FIGURE_IDS].toSorted());
    const ids = valuesOf($, 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const figure of FIGURE_IDS) expect(tracedIn($, figure), figure).toEqual(tracedIn(story, figure));
  });

  test(`the ${name} edition asks every open question of the story, and leads back to it`, () => {
    expect(valuesOf($, 'data-constraint').toSorted()).toEqual(valuesOf(story, 'data-constraint').toSorted());
    expect($('link[rel="canonical"]').attr('href')).toMatch(new RegExp(`/en/${name}/$`));
    expect($('a[href$="/en/"]').length).toBeGreaterThan(0);
    expect(story(`footer a[href$="/en/${name}/"]`).length).toBe(1);
    expect(story(`#contents a[href$="/en/${name}/"]`).length).toBe(1);
  });
}

test('the text edition is text: no picture, nothing that scrolls by itself', () => {
  expect(text('main :is(img, svg, canvas, scrolly-steps)').length).toBe(0);
});

test('each number of a source in print stands in the list of sources, with an address', () => {
  const numbers = print('.source-number').toArray();
  expect(numbers.length).toBeGreaterThan(10);
  for (const number of numbers) {
    const item = print(`[id="${print(number).attr('href')?.slice(1)}"]`);
    expect(item.text()).toMatch(/^\d+\.\d+ .+\S+\.\S+\/|seen in a copy/);
  }
});

for (const path of ['/en/', '/en/print/']) {
  test(`${path} on paper: light in a dark room, each picture once, nothing folded or stuck`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator('.masthead, .masthead-line, .step-nav').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(22, 34, 46)');
    const faults = await page.evaluate(() => {
      const shown = (node: Element) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const faults: string[] = [];
      for (const figure of document.querySelectorAll<HTMLElement>('main [data-figure]')) {
        const name = figure.dataset.figure;
        if (!shown(figure)) faults.push(`${name} is not shown`);
        for (const frames of figure.querySelectorAll(':has(> :is(.chart-narrow, .frame-narrow))')) {
          const drawings = [...frames.children].filter((child) => /frame-|chart-/.test(child.className)).filter(shown);
          if (drawings.length !== 1) faults.push(`${name} shows ${drawings.length} frames`);
        }
      }
      for (const node of document.querySelectorAll('main *')) {
        if (shown(node) && /sticky|fixed/.test(getComputedStyle(node).position))
          faults.push(`${node.className} sticks`);
      }
      for (const table of document.querySelectorAll('main .figure-table')) {
        const isLong = table.querySelectorAll('tr').length > 12;
        // The drawing says all that these do.
        const isDrawn = table.closest(
          '.ledger, .claim, :is([data-figure="telephone"], [data-figure="mark-field"], [data-figure="fences-to-scale"], [data-figure="networks-scope"])',
        );
        if (shown(table) === Boolean(isLong || isDrawn))
          faults.push(`a table of ${table.querySelectorAll('tr').length} rows`);
      }
      return faults;
    });
    expect(faults).toEqual([]);
  });
}
