import { describe, expect, it } from 'vitest';
import { stripPage } from './strip';

const modules = new Map([['story', '/assets/story-ABCDEFGH.js']]);
const page = (body: string, attributes = '') =>
  `<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/_next/a.js"><link rel="stylesheet" href="/s.css" data-precedence="next"></head><body${attributes}>${body}<script>self.__next_f.push([1])</script></body></html>`;

describe('stripPage', () => {
  it('leaves words and style sheets, and no script', () => {
    const html = stripPage(page('<p>One<!-- --> two</p>'), modules);
    expect(html).toContain('<p>One two</p>');
    expect(html).toContain('<link rel="stylesheet" href="/s.css">');
    expect(html).not.toContain('script');
  });

  it('adds the one module that the page asks for, below the base path', () => {
    expect(stripPage(page('', ' data-elements="story"'), modules, '/strait')).toContain(
      '<script type="module" src="/strait/assets/story-ABCDEFGH.js"></script>',
    );
  });

  it('keeps data that is not code', () => {
    expect(stripPage(page('<script type="application/ld+json">{"a":1}</script>'), modules)).toContain('{"a":1}');
  });

  it('leaves a page with an island as it was', () => {
    const html = page('<div data-island=""></div>');
    expect(stripPage(html, modules)).toBe(html);
  });

  it.each(['B:0', 'S:1'])('refuses content that waits for script (%s)', (id) => {
    expect(() => stripPage(page(`<template id="${id}"></template>`), modules)).toThrow('streamed content');
  });

  it('names a module that does not exist', () => {
    expect(() => stripPage(page('', ' data-elements="stroy"'), modules)).toThrow('components/elements/stroy.ts');
  });
});
