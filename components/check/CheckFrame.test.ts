// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it } from 'vitest';
import '../elements/embed';
import { enter, one, openPart } from '../support/openPart';
import { CheckFrame } from './CheckFrame';

it('an embedded form passes the sentence on in the fragment, which browsers send to no server', () => {
  openPart(createElement(CheckFrame, { locale: 'en' }), '/en/embed/check/');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  const { href } = one<HTMLAnchorElement>('[data-reads]');
  enter(one<HTMLTextAreaElement>('textarea'), ' Morocco stopped 78,685 ');
  expect(one<HTMLAnchorElement>('[data-reads]').href).toBe(`${href}#s=Morocco%20stopped%2078%2C685`);
  enter(one<HTMLTextAreaElement>('textarea'), '');
  expect(one<HTMLAnchorElement>('[data-reads]').href).toBe(href);
});
