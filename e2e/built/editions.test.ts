import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { CHAPTERS } from '@/content/chapters';
import { messages } from '@/lib/text/messages';
import { LOCALE } from '../support/locale';
import { page } from './support/parsed';

const story = page(`/${LOCALE}/`);

const valuesOf = ($: CheerioAPI, name: string) =>
  $.root()
    .find(`[${name}]`)
    .toArray()
    .map(({ attribs }) => attribs[name] || (attribs.id ?? ''));

/** What the cells of a figure's table trace, each once. */
function tracedIn($: CheerioAPI, figure: string): readonly string[] {
  const cells = $.root().find(`[data-figure="${figure}"] table :is([data-observation], [data-derived])`).toArray();
  return [...new Set(cells.map(({ attribs }) => attribs['data-observation'] ?? attribs['data-derived'] ?? ''))].sort();
}

for (const name of ['text', 'print']) {
  test(`the ${name} edition has the sections and figures of the story, once, and all that the tables of these trace`, () => {
    const $ = page(`/${LOCALE}/${name}/`);
    expect(valuesOf($, 'data-section')).toEqual([...CHAPTERS]);
    expect(valuesOf($, 'data-figure').toSorted()).toEqual([...FIGURE_IDS].toSorted());
    for (const figure of FIGURE_IDS)
      expect(tracedIn($, figure), figure).toEqual(tracedIn(page(`/${LOCALE}/figures/${figure}/`), figure));
  });

  test(`the ${name} edition asks every open question of the story, and leads back to it`, () => {
    const $ = page(`/${LOCALE}/${name}/`);
    expect(valuesOf($, 'data-constraint').toSorted()).toEqual(valuesOf(story, 'data-constraint').toSorted());
    expect($('link[rel="canonical"]').attr('href')).toMatch(new RegExp(`/${LOCALE}/${name}/$`));
    expect($(`a[href$="/${LOCALE}/"]`).length).toBeGreaterThan(0);
    expect(story(`footer a[href$="/${LOCALE}/${name}/"]`).length).toBe(1);
    expect(story(`#contents a[href$="/${LOCALE}/${name}/"]`).length).toBe(1);
  });
}

test('the text edition is text: no picture, nothing that scrolls by itself', () => {
  expect(page(`/${LOCALE}/text/`)('main :is(img, svg, canvas, scrolly-steps)').length).toBe(0);
});

test('each number of a source in print stands in the list of sources, with an address', () => {
  const print = page(`/${LOCALE}/print/`);
  const numbers = print('.source-number').toArray();
  expect(numbers.length).toBeGreaterThan(10);
  const listed = new RegExp(`^\\d+\\.\\d+ .+\\S+\\.\\S+/|${messages(LOCALE).number.mirror}`);
  for (const { attribs } of numbers)
    expect(print(`[id="${attribs.href?.slice(1)}"]`).text(), attribs.href).toMatch(listed);
});
