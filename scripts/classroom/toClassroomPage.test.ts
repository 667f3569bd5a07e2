import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { toClassroomPage } from './toClassroomPage';

const SETTINGS = {
  place: 'en/teach/index.html',
  copy: {
    places: new Map([
      ['/en/index.html', 'en/index.html'],
      ['/en/numbers/index.html', 'en/numbers/index.html'],
      ['/a.css', 'styles/a.css'],
      ['/stills/a.svg', 'stills/a.svg'],
      ['/stills/a.avif', 'stills/a.avif'],
      ['/stills/b.avif', 'stills/b.avif'],
      ['/assets/teach.js', 'assets/teach.js'],
    ]),
    basePath: '',
    publicUrl: 'https://counted.example',
  },
  scripts: new Map([['/assets/teach-ABCDEFGH.js', 'assets/teach.js']]),
  needsNet: '(online)',
};
const page = (head: string, body = '') =>
  load(toClassroomPage(`<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`, SETTINGS));

it('refers to sheets, pages and scripts by relative paths', () => {
  const $ = page(
    '<link rel="stylesheet" href="/a.css"><script type="module" src="/assets/teach-ABCDEFGH.js"></script>',
    '<a href="/en/#place">story</a><x-y data-numbers="/en/numbers/"></x-y>',
  );
  expect($('link').attr('href')).toBe('../../styles/a.css');
  expect($('script').attr()).toEqual({ src: '../../assets/teach.js', defer: '' });
  expect($('a').attr('href')).toBe('../index.html#place');
  expect($('x-y').attr('data-numbers')).toBe('../numbers/');
});

it('refers to each of the pictures of a map', () => {
  const $ = page(
    '',
    '<picture><source srcset="/stills/a.avif 1x,/stills/b.avif 2x"><img src="/stills/a.svg"></picture>',
  );
  expect($('source').attr('srcset')).toBe('../../stills/a.avif 1x,../../stills/b.avif 2x');
});

it('keeps a script that runs before the first paint a blocking one', () => {
  expect(page('<script src="/assets/teach-ABCDEFGH.js"></script>')('script').attr()).toEqual({
    src: '../../assets/teach.js',
  });
});

it('marks a link out of the copy as needing the net', () => {
  const $ = page('', '<a href="/en/map/">Map</a><a href="https://example.org/">source</a>');
  expect($('a').first().attr('href')).toBe('https://counted.example/en/map/');
  expect($('a').first().text()).toBe('Map\u00a0(online)');
  expect($('a').last().text()).toBe('source');
});

it('lists the language of the copy before those that need the net', () => {
  const $ = page(
    '',
    '<nav><ul><li lang="ar"><a href="/ar/">ع</a></li><li lang="en"><a href="/en/">E</a></li></ul></nav>',
  );
  expect($.text()).toBe('Eع\u00a0(online)');
  expect($('[data-needs-net]').attr('dir')).toBe('auto');
});

it('leaves out what only the published site can do, and lets no script send anything', () => {
  const $ = page(
    '<link rel="manifest" href="/m"><meta property="og:title" content="x">',
    '<p data-online>x</p><share-link>x</share-link>',
  );
  expect($('[data-online], share-link, [rel="manifest"], [property]').length).toBe(0);
  expect($('meta[http-equiv]').attr('content')).toContain("connect-src 'none'");
});

it('refuses a page whose script has no classic version', () => {
  expect(() => page('<script type="module" src="/assets/new-ABCDEFGH.js"></script>')).toThrow(/new-ABCDEFGH/);
});
