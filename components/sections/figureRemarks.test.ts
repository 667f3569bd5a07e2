import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/text/messages';
import { figureRemarks } from '../figures/figureRemarks';
import { FIGURE_IDS, FIGURES, figureOf } from './figures';

const { figures } = messages('en');
const said = (id: (typeof FIGURE_IDS)[number]) => figureRemarks('en', figureOf(id)).map(({ text }) => text);

describe('a reader of the text edition', () => {
  it.each(FIGURE_IDS)('reads what %s says under its title and of its years', (id) => {
    const words: ReadonlyMap<string, unknown> = new Map(Object.entries(figures[id]));
    const shown = [words.get('subtitle'), words.get('comparability')].filter((text) => text !== undefined);
    expect(said(id)).toEqual(expect.arrayContaining(shown));
  });

  it.each(FIGURES.flatMap(({ id, scenes }) => (scenes ? [id] : [])))('reads on what ground %s stands', (id) => {
    expect(said(id).join(' ')).toMatch(/claimed by Morocco/);
  });

  it('has the number beside the squares, and what was not found of it', () => {
    expect(said('mark-field')).toEqual([
      expect.stringMatching(/<value>police-intercepted-2021<\/value> people.*not found\.$/),
    ]);
  });
});
