import { describe, expect, it } from 'vitest';
import { observation } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { templateParts } from '@/lib/text/formatValue';
import { FIGURE_IDS } from './figureTables';
import { figureTitle } from './figureTitle';

const titles = PUBLISHED_LOCALES.flatMap((locale) =>
  FIGURE_IDS.map((id) => [`${locale}: ${id}`, figureTitle(locale, id)] as const),
);

describe('the title of a figure', () => {
  it.each(titles)('%s says something, and types no number', (_name, { text }) => {
    expect(text).toMatch(/\p{L}/u);
    expect(text.replace(/\{[^}]+\}/g, '')).not.toMatch(/\d/);
  });

  it.each(titles)(
    '%s has a count or a row of the fact base for every place in its words',
    (_name, { text, counts }) => {
      for (const part of templateParts(text))
        if ('observation' in part && !(part.observation in counts))
          expect(() => observation(part.observation)).not.toThrow();
    },
  );
});
