import { describe, expect, it } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { FIGURE_IDS } from './figureTables';
import { figureTitle, formatFigureTitle } from './figureTitle';

const titles = PUBLISHED_LOCALES.flatMap((locale) =>
  FIGURE_IDS.map((id) => [`${locale}: ${id}`, figureTitle(locale, id)] as const),
);

describe('the title of a figure', () => {
  it.each(titles)('%s says something, and types no number', (_name, { message }) => {
    expect(message).toMatch(/\p{L}/u);
    expect(message.replace(/<(\w+)>.*?<\/\1>|\{[^}]+\}/g, '')).not.toMatch(/\d/);
  });

  it.each(PUBLISHED_LOCALES)(
    'has in %s a value for every variable, and a row of the fact base for every fact',
    (locale) => {
      for (const id of FIGURE_IDS) expect(formatFigureTitle(locale, id), id).toMatch(/\p{L}/u);
    },
  );
});
