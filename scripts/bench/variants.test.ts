import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bareHtml, withoutElements } from './variants';

const PAGE = `<!doctype html><html lang="en"><head>
  <title>Story</title>
  <link rel="stylesheet" href="/a.css"><LINK REL="Preload" as="font" href="/b.woff2"><link rel="modulepreload" href="/c.js">
  <link rel="canonical" href="/en/"><script type="module" src="/d.js"></script><style>p{color:red}</style>
</head><body>
  <p>About &lt;script&gt; and <em>styles</em>.</p>
  <figure data-figure="map-strait">map</figure><figure data-figure="crossings-by-year">chart</figure>
  <canvas></canvas><img class="map-still" alt=""><script>1</script>
</body></html>`;

describe('bareHtml', () => {
  it('keeps every word and link, and nothing that styles or runs', () => {
    const $ = load(bareHtml(PAGE));
    expect($('script, style').length).toBe(0);
    expect(
      $('link')
        .get()
        .map((link) => link.attribs.rel),
    ).toEqual(['canonical']);
    expect($('p').text()).toBe('About <script> and styles.');
    expect($('figure').length).toBe(2);
  });
});

describe('withoutElements', () => {
  it('takes out the map and the canvas, and leaves the charts', () => {
    const $ = load(withoutElements(PAGE, ['[data-figure^="map-"]', 'canvas', '.map-still']));
    expect($('canvas, .map-still').length).toBe(0);
    expect($('figure').text()).toBe('chart');
    expect($('script').length).toBe(2);
  });
});
