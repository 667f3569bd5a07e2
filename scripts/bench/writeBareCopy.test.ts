import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { stripToBareHtml } from './writeBareCopy';

const PAGE = `<!doctype html><html lang="en"><head>
  <title>Story</title>
  <link rel="stylesheet" href="/a.css"><LINK REL="Preload" as="font" href="/b.woff2"><link rel="modulepreload" href="/c.js">
  <link rel="canonical" href="/en/"><script type="module" src="/d.js"></script><style>p{color:red}</style>
</head><body><p>About &lt;script&gt; and <em>styles</em>.</p><figure>chart</figure><script>1</script></body></html>`;

it('keeps every word and link, and removes styles and scripts', () => {
  const $ = load(stripToBareHtml(PAGE));
  expect($('script, style').length).toBe(0);
  expect(
    $('link')
      .get()
      .map((link) => link.attribs.rel),
  ).toEqual(['canonical']);
  expect($('p').text()).toBe('About <script> and styles.');
  expect($('figure').length).toBe(1);
});
