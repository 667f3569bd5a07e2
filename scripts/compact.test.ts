import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { compactPage } from './compact';

/** As a parser reads it: attributes have no order. */
function read(html: string): string {
  const $ = load(html);
  $('*').each((_, node) => {
    if ('attribs' in node) node.attribs = Object.fromEntries(Object.entries(node.attribs).sort());
  });
  return $.html();
}

describe('compactPage', () => {
  it.each([
    '<ul><li id="a">One</li><li>Two <b>bold</b></li></ul><p>Three</p><p>Four</p>',
    '<table><caption>C</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td></td></tr></tbody></table>',
    '<svg viewBox="0 0 1 1"><linearGradient id="g" x2="0"></linearGradient><path d="M0 0"></path><text>1&nbsp;km</text></svg>',
    '<a href="/en/numbers/x/" title=\'say "it"\'><data value="14.350" data-observation="x">≈ 14 &lt; 15 &amp;lt;</data></a>',
    '<svg><rect id="r" class="bar" data-observation="x" x="1" y="2" width="3" height="4"></rect></svg>',
    '<script type="application/ld+json">{"a":"<b>&amp;"}</script>',
  ])('is read as the same document: %s', (body) => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body class="x">${body}</body></html>`;
    expect(read(compactPage(page))).toBe(read(page));
  });

  it('leaves out what is understood', () => {
    expect(compactPage('<!doctype html><html><head></head><body><ul><li class="a">One</li></ul></body></html>')).toBe(
      '<!doctype html><ul><li class="a">One</ul>',
    );
  });

  it('names first what repeats from mark to mark, and last what is its own', () => {
    const rect = '<rect id="r" fill="none" data-observation="o" height="4" class="bar" width="3" x="1" y="2">';
    expect(compactPage(`<!doctype html><html><head></head><body><svg>${rect}</rect></svg></body></html>`)).toBe(
      '<!doctype html><svg><rect y="2" x="1" width="3" class="bar" height="4" fill="none" id="r" data-observation="o"/></svg>',
    );
  });

  it('says a hue once for all that stands in it', () => {
    const [inner, outer] = ['<i data-hue="deaths">a</i><i data-hue="rescues">b</i>', '<p data-hue="rescues">'];
    expect(compactPage(`<!doctype html><html><head></head><body>${outer}${inner}</p></body></html>`)).toBe(
      `<!doctype html>${outer}<i data-hue="deaths">a</i><i>b</i>`,
    );
  });
});
