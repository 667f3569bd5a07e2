import { describe, expect, it } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { figureTitle, formatFigureTitle } from '../figures/figureTitle';
import { FIGURE_RECORDS } from './figures';

const titles = PUBLISHED_LOCALES.flatMap((locale) =>
  FIGURE_RECORDS.map((figure) => [`${locale}: ${figure.id}`, figureTitle(locale, figure)] as const),
);

describe('the title of a figure', () => {
  it.each(titles)('%s has words, and no number typed by hand', (_name, { message }) => {
    expect(message).toMatch(/\p{L}/u);
    expect(message.replace(/<(\w+)>.*?<\/\1>|\{[^}]+\}/g, '')).not.toMatch(/\d/);
  });

  it.each(PUBLISHED_LOCALES)(
    'has in %s a value for every variable, and a row of the fact base for every fact',
    (locale) => {
      for (const figure of FIGURE_RECORDS) expect(formatFigureTitle(locale, figure), figure.id).toMatch(/\p{L}/u);
    },
  );
});
