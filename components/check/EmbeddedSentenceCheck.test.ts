// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it } from 'vitest';
import '../elements/embed';
import { enterValue, findOnly, openPartInDom } from '../support/openPartInDom';
import { EmbeddedSentenceCheck } from './EmbeddedSentenceCheck';

it('an embedded form passes the sentence on in the fragment, which browsers send to no server', () => {
  openPartInDom(createElement(EmbeddedSentenceCheck, { locale: 'en' }), '/en/embed/check/');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  const { href } = findOnly<HTMLAnchorElement>('[data-reads]');
  enterValue(findOnly<HTMLTextAreaElement>('textarea'), ' Morocco stopped 78,685 ');
  expect(findOnly<HTMLAnchorElement>('[data-reads]').href).toBe(`${href}#s=Morocco%20stopped%2078%2C685`);
  enterValue(findOnly<HTMLTextAreaElement>('textarea'), '');
  expect(findOnly<HTMLAnchorElement>('[data-reads]').href).toBe(href);
});
