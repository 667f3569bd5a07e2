import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type MadeFiles, stripPage } from './stripPage';

const scripts = new Map([
  ['page', { address: '/assets/page-ABCDEFGH.js', isClassic: false }],
  ['present', { address: '/assets/present-ABCDEFGH.js', isClassic: true }],
  ['embed', { address: '/assets/embed-ABCDEFGH.js', isClassic: true }],
]);
/** What the build made, of which most tests need the scripts alone. */
const made = (files: Partial<MadeFiles> = {}): MadeFiles => ({
  scripts,
  addresses: new Map(),
  sizes: new Map(),
  heights: new Map(),
  ...files,
});
const page = (body: string, attributes = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="preload" as="script" href="/_next/a.js"><link rel="stylesheet" href="/s.css" data-precedence="next"></head><body${attributes}>${body}<script>self.__next_f.push([1])</script></body></html>`;

describe('stripPage', () => {
  it('leaves words and style sheets, and no script', () => {
    const { html } = stripPage(page('<p>One<!-- --> two</p>'), made());
    expect(html).toContain('<p>One two</p>');
    expect(html).toContain('<link rel="stylesheet" href="/s.css">');
    expect(html).not.toContain('script');
  });

  it('adds the one module that the page asks for, below the base path', () => {
    expect(stripPage(page('', ' data-elements="page"'), made(), '/strait').html).toContain(
      '<script type="module" src="/strait/assets/page-ABCDEFGH.js"></script>',
    );
  });

  it('gives the same page when it is given what it made', () => {
    const { html } = stripPage(page('<p>One</p>', ' data-elements="embed"'), made());
    expect(stripPage(html, made()).html).toBe(html);
  });

  it('leads from a figure’s own page to the part of the story that it speaks of', () => {
    const figure = '<main class="shared-page"><a href="#here">a</a><p id="here"><a href="#rescues">b</a></p></main>';
    const { html } = stripPage(page(figure), made(), '/strait');
    expect(html).toContain('<a href="#here">');
    expect(html).toContain('<a href="/strait/en/#rescues">');
  });

  it('gives a page in another’s frame a script that runs before it is seen, and without an origin', () => {
    expect(stripPage(page('', ' data-elements="embed"'), made()).html).toContain(
      '<script src="/assets/embed-ABCDEFGH.js"></script></head>',
    );
  });

  it('lets a page ask for another module than its layout, and for one only', () => {
    const { html } = stripPage(page('<main data-elements="present"></main>', ' data-elements="page"'), made());
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/present-ABCDEFGH.js">']);
    expect(html).not.toContain('data-elements');
  });

  it.each(['application/ld+json', 'application/json'])('keeps data that is not code (%s)', (type) => {
    expect(stripPage(page(`<script type="${type}">{"a":1}</script>`), made()).html).toContain('{"a":1}');
  });

  it('leaves the runtime on a page with an island, and gives it its elements too', () => {
    const { html, hasIsland } = stripPage(page('<div data-island=""></div>', ' data-elements="page"'), made());
    expect(hasIsland).toBe(true);
    expect(html).toContain('__next_f');
    expect(html).toContain('page-ABCDEFGH.js');
  });

  it('names each inline script of an island’s page in a policy of its own', () => {
    const { html } = stripPage(page('<div data-island=""></div>'), made());
    const hash = createHash('sha256').update('self.__next_f.push([1])').digest('base64');
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).not.toContain('frame-ancestors');
  });

  it.each(['<template id="B:0"></template>', '<div hidden id="S:0">late</div>'])(
    'refuses content that waits for script: %s',
    (waiting) => {
      expect(() => stripPage(page(waiting), made())).toThrow('streamed content');
    },
  );

  it('names a module that does not exist', () => {
    expect(() => stripPage(page('', ' data-elements="pgae"'), made())).toThrow('components/elements/pgae.ts');
  });

  it('names files by what is in them, and leaves out what offers a file that was not made', () => {
    const body =
      '<p data-made="/cards/en/a-1080x1350.png">Post: <a href="/strait/cards/en/a-1080x1350.png">a</a></p>' +
      '<p data-made="/cards/en/b-1080x1350.png">None</p><img src="/strait/cards/en/b.png">';
    const addresses = new Map([
      ['/cards/en/a-1080x1350.png', '/cards/en/a-1080x1350.0123abcd.png'],
      ['/cards/en/b.png', '/cards/default.4567ef01.png'],
    ]);
    const { html } = stripPage(page(body), made({ addresses }), '/strait');
    expect(html).toContain(
      '<p>Post: <a href="/strait/cards/en/a-1080x1350.0123abcd.png">a</a></p><img src="/strait/cards/default.4567ef01.png">',
    );
  });

  it('says once what X reads from Open Graph', () => {
    const head = '<meta name="twitter:card" content="a"><meta name="twitter:title" content="b">';
    expect(stripPage(page(head), made()).html.match(/twitter:\w+/g)).toEqual(['twitter:card']);
  });

  it('says how large a file is that was made, and offers none that was not', () => {
    const offer = (file: string) =>
      `<ul data-made="${file}"><li><a href="${file}">PDF</a> <span data-size-of="${file}"></span> KB</li></ul>`;
    const addresses = new Map([['/en/a.pdf', '/en/a.pdf']]);
    const sizes = new Map([['/en/a.pdf', 84_400]]);
    const { html } = stripPage(page(offer('/en/a.pdf') + offer('/en/b.pdf')), made({ addresses, sizes }));
    expect(html).toContain('<ul><li><a href="/en/a.pdf">PDF</a> <span>82</span> KB</li></ul>');
    expect(html).not.toContain('b.pdf');
  });

  it('lists in structured data, with its size, a picture that was made, and none that was not', () => {
    const file = (name: string, contentSize?: string) => ({
      contentUrl: `https://a.example/strait/data/${name}`,
      contentSize,
    });
    const block = { name: '<b>', distribution: [file('a.csv', '7 B'), file('a.png'), file('b.png')] };
    const body = `<script type="application/ld+json">${JSON.stringify(block).replaceAll('<', '\\u003c')}</script>`;
    const { html } = stripPage(page(body), made({ sizes: new Map([['/data/a.png', 84_400]]) }), '/strait');
    const [, text = ''] = /ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '<b>', distribution: [file('a.csv', '7 B'), file('a.png', '84400 B')] });
  });

  it('states how tall a frame was measured to be, and a safe height where it was not', () => {
    const code = (path: string) =>
      `<option data-heights="1200 1200 1200" data-heights-of="${path}"></option>` +
      `<textarea data-height-of="${path}">&lt;iframe src="/x" height="1200"></textarea>`;
    const { html } = stripPage(
      page(code('/en/embed/a/') + code('/en/embed/b/')),
      made({ heights: new Map([['/en/embed/a/', [700, 500, 400]]]) }),
    );
    expect(html).toContain('<option data-heights="700 500 400"></option>');
    expect(html.match(/ height="\d+"/g)).toEqual([' height="700"', ' height="1200"']);
    expect(html).toContain('<option data-heights="1200 1200 1200"></option>');
    expect(html).not.toContain('-of="');
  });
});
