import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { finishPage } from './finishPage';

const scripts = new Map([
  ['page', { address: '/assets/page-ABCDEFGH.js', isClassic: false }],
  ['present', { address: '/assets/present-ABCDEFGH.js', isClassic: true }],
  ['embed', { address: '/assets/embed-ABCDEFGH.js', isClassic: true }],
]);
const KEY = 'pk.eyJ1IjoiY291bnRlZCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl-1234';
const page = (body: string, attributes = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="preload" as="script" href="/_next/a.js"><link rel="stylesheet" href="/s.css" data-precedence="next"></head><body${attributes}>${body}<script>self.__next_f.push([1])</script></body></html>`;

describe('a finished page', () => {
  it('has its words and style sheets, and no script of Next', () => {
    const html = finishPage(page('<div hidden=""><!--$--><!--/$--></div><p>One<!-- --> two</p>'), scripts);
    expect(html).toContain('<body><p>One two</p></body>');
    expect(html).toContain('<link rel="stylesheet" href="/s.css">');
    expect(html).not.toContain('script');
  });

  it('has the one script that its kind of page names, below the base path', () => {
    expect(finishPage(page('', ' data-elements="page"'), scripts, '/strait')).toContain(
      '<script type="module" src="/strait/assets/page-ABCDEFGH.js"></script>',
    );
  });

  it('links from a figure’s own page to the part of the story that the figure is about', () => {
    const figure = '<main class="shared-page"><a href="#here">a</a><p id="here"><a href="#rescues">b</a></p></main>';
    const html = finishPage(page(figure), scripts, '/strait');
    expect(html).toContain('<a href="#here">');
    expect(html).toContain('<a href="/strait/en/#rescues">');
  });

  it('has a classic script where it is made for a frame, which runs before the first paint and needs no origin', () => {
    expect(finishPage(page('', ' data-elements="embed"'), scripts)).toContain(
      '<script src="/assets/embed-ABCDEFGH.js"></script></head>',
    );
  });

  it('takes the kind that the page names over that of its layout, and has one script only', () => {
    const html = finishPage(page('<main data-elements="present"></main>', ' data-elements="page"'), scripts);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/present-ABCDEFGH.js">']);
    expect(html).not.toContain('data-elements');
  });

  it.each(['application/ld+json', 'application/json'])('keeps data that is not code (%s)', (type) => {
    expect(finishPage(page(`<script type="${type}">{"a":1}</script>`), scripts)).toContain('{"a":1}');
  });

  it('has the key for Mapbox on the map of reports alone', () => {
    vi.stubEnv('NEXT_PUBLIC_MAPBOX_TOKEN', KEY);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const [map, other] = ['<report-map></report-map>', '<p></p>'].map((body) => finishPage(page(body), scripts));
    expect(map).toContain(`<meta name="mapbox-token" content="${KEY}">`);
    expect(other).not.toContain('mapbox');
  });

  it('is refused where it names a script that does not exist', () => {
    expect(() => finishPage(page('', ' data-elements="pgae"'), scripts)).toThrow('components/elements/pgae.ts');
  });

  it('has no tags for X that repeat Open Graph', () => {
    const head = '<meta name="twitter:card" content="a"><meta name="twitter:title" content="b">';
    expect(finishPage(page(head), scripts).match(/twitter:\w+/g)).toEqual(['twitter:card']);
  });
});
