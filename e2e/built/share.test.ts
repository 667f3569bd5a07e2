import { expect, test } from 'vitest';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { publishedAddressOf } from './support/publishedAddressOf';

test('the share links of every figure, reading and section contain its whole address', () => {
  const shared = ALL_PATHS.filter((path) => new RegExp(`^/${TESTED_LOCALE}/(figures|sections)/.`).test(path));
  expect(shared.length).toBeGreaterThan(50);
  for (const path of shared) {
    const control = parseBuiltPage(path)('share-control');
    expect(control.attr('data-url'), path).toBe(publishedAddressOf(path));
    const links = control.find('ul a').toArray();
    expect(links.length, path).toBe(7);
    for (const { attribs } of links)
      expect(decodeURIComponent(attribs.href ?? ''), path).toContain(publishedAddressOf(path));
  }
});
