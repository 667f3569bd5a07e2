import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { CHAPTER_IDS } from '@/content/chapters';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

/** Figures that are words and numbers in rows, without a drawing. */
const IN_WORDS: readonly string[] = ['open-questions', 'telephone'];

const story = parseBuiltPage(`/${TESTED_LOCALE}/`);

const valuesOf = ($: CheerioAPI, name: string) =>
  $.root()
    .find(`[${name}]`)
    .toArray()
    .map(({ attribs }) => attribs[name] || (attribs.id ?? ''));

/** @returns the facts that the cells of a figure's table trace, each once */
function tracedIn($: CheerioAPI, figure: string): readonly string[] {
  const cells = $.root().find(`[data-figure="${figure}"] table :is([data-observation], [data-derived])`).toArray();
  return [...new Set(cells.map(({ attribs }) => attribs['data-observation'] ?? attribs['data-derived'] ?? ''))].sort();
}

const edition = parseBuiltPage(`/${TESTED_LOCALE}/text/`);

test('the plain edition has the sections and figures of the story, once, and traces every fact of their tables', () => {
  expect(valuesOf(edition, 'data-section')).toEqual([...CHAPTER_IDS]);
  expect(valuesOf(edition, 'data-figure').toSorted()).toEqual([...FIGURE_IDS].toSorted());
  for (const figure of FIGURE_IDS)
    expect(tracedIn(edition, figure), figure).toEqual(
      tracedIn(parseBuiltPage(`/${TESTED_LOCALE}/figures/${figure}/`), figure),
    );
});

test.each([
  ['story', story],
  ['plain edition', edition],
])('the %s states that translations in brackets are ours before the first of them, on paper too', (_, $) => {
  const [note, gloss] = $('.gloss-note, section[data-section] .gloss').toArray();
  expect($(note).text()).toBe(messages(TESTED_LOCALE).text.glossesAreOurs);
  expect($(gloss).is('.gloss')).toBe(true);
  expect(readFileSync('app/styles/print.css', 'utf8')).not.toContain('gloss-note');
});

test('the plain edition asks every open question of the story, and links back to it', () => {
  expect(valuesOf(edition, 'data-constraint').toSorted()).toEqual(valuesOf(story, 'data-constraint').toSorted());
  expect(edition('link[rel="canonical"]').attr('href')).toMatch(new RegExp(`/${TESTED_LOCALE}/text/$`));
  expect(edition(`main a[href$="/${TESTED_LOCALE}/"]`).length).toBe(1);
  expect(story(`footer a[href$="/${TESTED_LOCALE}/text/"]`).length).toBe(1);
  expect(story(`#contents a[href$="/${TESTED_LOCALE}/text/"]`).length).toBe(1);
});

test('the plain edition has a drawing for each figure, and nothing that moves or needs operating', () => {
  for (const figure of FIGURE_IDS.filter((id) => !IN_WORDS.includes(id)))
    expect(edition(`[data-figure="${figure}"] :is(svg, img, [role="img"])`).length, figure).toBeGreaterThan(0);
  expect(edition('main :is(scrolly-steps, reading-switch, prediction-question, canvas, video)').length).toBe(0);
});

test('each map of the plain edition is fetched when a reader comes near it, and reserves its size before', () => {
  const maps = edition('main img').toArray();
  expect(maps.length).toBe(STORY_SCENES.length);
  for (const { attribs } of maps) {
    expect(attribs.loading, attribs.src).toBe('lazy');
    expect(Number(attribs.width) * Number(attribs.height), attribs.src).toBeGreaterThan(0);
    expect(attribs.alt, attribs.src).not.toBe('');
  }
});

test('each source number in the plain edition is in the list of sources, with an address', () => {
  const numbers = edition('.source-number').toArray();
  expect(numbers.length).toBeGreaterThan(10);
  const listed = new RegExp(`^\\d+\\.\\d+ .+\\S+\\.\\S+/|${messages(TESTED_LOCALE).number.mirror}`);
  for (const { attribs } of numbers)
    expect(edition(`[id="${attribs.href?.slice(1)}"]`).text(), attribs.href).toMatch(listed);
});

test('the former address of the booklet redirects to the plain edition, also for search engines', () => {
  const former = parseBuiltPage(`/${TESTED_LOCALE}/print/`);
  expect(former('main a[data-forward]').attr('href')).toMatch(new RegExp(`/${TESTED_LOCALE}/text/$`));
  expect(former('link[rel="canonical"]').attr('href')).toBe(edition('link[rel="canonical"]').attr('href'));
  expect(readFileSync('out/sitemap.xml', 'utf8')).not.toContain(`/${TESTED_LOCALE}/print/`);
});
