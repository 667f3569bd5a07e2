// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it } from 'vitest';
import '../elements/embed';
import { enterValue, findOnlyElement, renderInTestDom } from '../support/renderInTestDom';
import { EmbeddedSentenceCheck } from './EmbeddedSentenceCheck';

it('an embedded form passes the sentence on in the fragment, which browsers send to no server', () => {
  renderInTestDom(createElement(EmbeddedSentenceCheck, { locale: 'en' }), '/en/embed/check/');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  const { href } = findOnlyElement<HTMLAnchorElement>('[data-reads]');
  enterValue(findOnlyElement<HTMLTextAreaElement>('textarea'), ' Morocco stopped 78,685 ');
  expect(findOnlyElement<HTMLAnchorElement>('[data-reads]').href).toBe(`${href}#s=Morocco%20stopped%2078%2C685`);
  enterValue(findOnlyElement<HTMLTextAreaElement>('textarea'), '');
  expect(findOnlyElement<HTMLAnchorElement>('[data-reads]').href).toBe(href);
});
