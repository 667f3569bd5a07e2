import { expect, test } from 'vitest';
import { CONTACT } from '@/content/site';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

test.each(['method', 'credits', 'corrections', 'teach', 'accessibility'])(
  'the page %s states how readers reach us, with links to the addresses, or that no address is set',
  (name) => {
    const line = parseBuiltPage(`/${TESTED_LOCALE}/${name}/`)('main [data-contact]');
    expect(line.length).toBe(1);
    const { repository, mail } = CONTACT;
    const expected = [...(repository === '' ? [] : [repository]), ...(mail === '' ? [] : [`mailto:${mail}`])];
    expect(
      line
        .find('a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(expected);
    if (expected.length === 0) expect(line.text()).toBe(messages(TESTED_LOCALE).about.contact.none);
  },
);
