import { load } from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { ContactLine } from './ContactLine';

const REPOSITORY = 'https://git.example/counted';
const MAIL = 'readers@counted.example';

describe.each(PUBLISHED_LOCALES)('how readers reach us (%s)', (locale) => {
  const rendered = (repository: string, mail: string) =>
    load(renderToStaticMarkup(createElement(ContactLine, { locale, contact: { repository, mail } })));
  const links = (repository: string, mail: string) =>
    rendered(
      repository,
      mail,
    )('a')
      .toArray()
      .map(({ attribs }) => attribs.href);

  it('is a link to each address that is set', () => {
    expect(links(REPOSITORY, '')).toEqual([REPOSITORY]);
    expect(links('', MAIL)).toEqual([`mailto:${MAIL}`]);
    expect(links(REPOSITORY, MAIL)).toEqual([REPOSITORY, `mailto:${MAIL}`]);
  });

  it('shows a sentence without a link where no address is set', () => {
    expect(links('', '')).toEqual([]);
    expect(rendered('', '')('[data-contact]').text()).toBe(messages(locale).about.contact.none);
  });
});
