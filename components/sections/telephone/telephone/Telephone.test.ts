import { load } from 'cheerio';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureById } from '@/components/sections/FigureById';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { verdictsBySheetItem } from './comparedTexts';
import { telephoneSlides } from './Telephone';

const said = verdictsBySheetItem().flatMap(({ seen }) => seen.flatMap(({ words }) => words?.text ?? []));

/**
 * Returns the verdicts whose words occur in a text. The text must not contain the names of the elements, which may
 * contain the same words.
 */
const verdictsIn = (text: string, verdicts: readonly string[]) => verdicts.filter((verdict) => text.includes(verdict));

test.each(PUBLISHED_LOCALES)(
  'on a worksheet the words of each text come without verdicts, title and table (%s)',
  (locale) => {
    const { states, title, seen, description } = messages(locale).figures.telephone;
    const draw = (hidesVerdicts: boolean) =>
      load(
        renderToStaticMarkup(createElement(FigureById, { locale, id: 'telephone', isOnPaper: true, hidesVerdicts })),
      );
    const [bare, judged] = [draw(true), draw(false)];
    expect(judged('.tele-row b').length).toBeGreaterThan(0);
    expect(bare('.tele-row b, table, .figure-title, [role="img"]').length).toBe(0);
    for (const words of [title, seen, description.slice(0, 20)]) expect(bare.root().html()).not.toContain(words);
    expect(bare('.tele q').length).toBe(said.length);
    expect(bare('.tele q').length).toBe(judged('.tele q').length);
    const classes = bare('.tele-row > *')
      .toArray()
      .flatMap(({ attribs }) => attribs.class?.split(' ') ?? []);
    for (const state of Object.keys(states)) expect(classes).not.toContain(state);
  },
);

test.each(PUBLISHED_LOCALES)('a slide of the six texts can be shown without a verdict (%s)', (locale) => {
  const { states } = messages(locale).figures.telephone;
  for (const { view, drawing } of telephoneSlides(locale)) {
    const $ = load(renderToStaticMarkup(createElement(Fragment, {}, drawing)));
    const verdicts = $('li [data-conclusion]');
    expect(verdicts.length, view).toBe(6);
    for (const verdict of verdicts.toArray()) expect(Object.values(states), view).toContain($(verdict).text());
    verdicts.remove();
    $('q').remove();
    expect(verdictsIn($.text(), Object.values(states)), view).toEqual([]);
  }
});
