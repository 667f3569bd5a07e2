import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { stripPage } from './strip';

const modules = new Map([
  ['story', '/assets/story-ABCDEFGH.js'],
  ['numbers', '/assets/numbers-ABCDEFGH.js'],
]);
const page = (body: string, attributes = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="preload" as="script" href="/_next/a.js"><link rel="stylesheet" href="/s.css" data-precedence="next"></head><body${attributes}>${body}<script>self.__next_f.push([1])</script></body></html>`;

describe('stripPage', () => {
  it('leaves words and style sheets, and no script', () => {
    const { html } = stripPage(page('<p>One<!-- --> two</p>'), modules);
    expect(html).toContain('<p>One two</p>');
    expect(html).toContain('<link rel="stylesheet" href="/s.css">');
    expect(html).not.toContain('script');
  });

  it('adds the one module that the page asks for, below the base path', () => {
    expect(stripPage(page('', ' data-elements="story"'), modules, '/strait').html).toContain(
      '<script type="module" src="/strait/assets/story-ABCDEFGH.js"></script>',
    );
  });

  it('lets a page ask for another module than its layout, and for one only', () => {
    const { html } = stripPage(page('<main data-elements="numbers"></main>', ' data-elements="story"'), modules);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/numbers-ABCDEFGH.js">']);
    expect(html).not.toContain('data-elements');
  });

  it.each(['application/ld+json', 'application/json'])('keeps data that is not code (%s)', (type) => {
    expect(stripPage(page(`<script type="${type}">{"a":1}</script>`), modules).html).toContain('{"a":1}');
  });

  it('leaves the runtime on a page with an island, and gives it its elements too', () => {
    const { html, hasIsland } = stripPage(page('<div data-island=""></div>', ' data-elements="story"'), modules);
    expect(hasIsland).toBe(true);
    expect(html).toContain('__next_f');
    expect(html).toContain('story-ABCDEFGH.js');
  });

  it('names each inline script of an island’s page in a policy of its own', () => {
    const { html } = stripPage(page('<div data-island=""></div>'), modules);
    const hash = createHash('sha256').update('self.__next_f.push([1])').digest('base64');
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).not.toContain('frame-ancestors');
  });

  it.each(['<template id="B:0"></template>', '<div hidden id="S:0">late</div>'])(
    'refuses content that waits for script: %s',
    (waiting) => {
      expect(() => stripPage(page(waiting), modules)).toThrow('streamed content');
    },
  );

  it('names a module that does not exist', () => {
    expect(() => stripPage(page('', ' data-elements="stroy"'), modules)).toThrow('components/elements/stroy.ts');
  });
});
