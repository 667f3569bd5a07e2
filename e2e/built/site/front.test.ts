import { expect, test } from 'vitest';
import { LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { parseBuiltPage } from '../support/page';

test('the front door links to the lessons in each language, in that language, above its chart and below its name', () => {
  const $ = parseBuiltPage('/');
  for (const locale of PUBLISHED_LOCALES) {
    const { teach } = messages(locale);
    const links = $(`a[href$="/${locale}/teach/"]`);
    expect(
      links.toArray().map((link) => $(link).text()),
      locale,
    ).toEqual([teach.link, teach.title]);
    for (const link of links.toArray())
      expect($(link).closest('[lang]').attr(), locale).toMatchObject({ lang: locale, dir: LOCALES[locale].dir });
  }
  const nav = $('.opening-nav');
  expect(nav.nextAll('.opening-chart')).toHaveLength(1);
  expect(nav.find('a')).toHaveLength(PUBLISHED_LOCALES.length);
});
