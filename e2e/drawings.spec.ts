import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import type { Drawn } from '@/scripts/drawing/drawing';
import { drawingScript } from '@/scripts/drawing/drawingScript';
import { expect, test } from './support/site';

const WORDS = { title: 'A figure', description: 'What it shows.', pictures: {} };

/** A page with something of each kind that a figure has; fonts are called as the site calls them. */
const FIGURE = `<style>
    body { margin: 0; font: 16px Plex; background: rgb(255, 255, 255); }
    main { position: relative; inline-size: 400px; background: rgb(251, 248, 242); }
    .boxed { inline-size: 100px; border: 2px solid rgb(0, 0, 255); background: rgb(255, 0, 0); }
    .loud { text-transform: uppercase; }
    .heard { position: absolute; clip-path: inset(50%); }
    .away { visibility: hidden; }
    .counted::before { content: "7 "; }
    text { fill: rgb(0, 128, 0); }
  </style>
  <main class="picture">
    <h1>63 attempts</h1>
    <p class="boxed">12</p>
    <p class="loud">as printed: 5</p>
    <p class="counted">reports</p>
    <p class="heard">1001</p>
    <p class="away">1002</p>
    <svg width="200" height="40"><rect x="10" width="90" height="20" /><text x="10" y="30">8,5<tspan>00</tspan></text></svg>
  </main>`;

async function draw(page: Page, html: string): Promise<Drawn> {
  await page.setContent(html);
  await page.evaluate('globalThis.__name ??= (target) => target');
  await page.evaluate(await drawingScript());
  return page.evaluate(`drawWhole('.picture', ${JSON.stringify(WORDS)})`);
}

test('a drawing has the words that are seen, and none that are not', async ({ page }) => {
  const { svg, lost } = await draw(page, FIGURE);
  const $ = load(svg, { xml: true });
  const words = $('text')
    .toArray()
    .map((text) => $(text).text().trim());
  expect(lost).toEqual([]);
  expect(words).toEqual(['63 attempts', '12', 'AS PRINTED: 5', '7', 'reports', '8,500']);
  expect($('title').text()).toBe(WORDS.title);
  expect($('desc').text()).toBe(WORDS.description);
});

test('a drawing has boxes and shapes where the page has them, in their colours', async ({ page }) => {
  await page.setContent(FIGURE);
  const box = await page.locator('.boxed').boundingBox();
  const { svg } = await draw(page, FIGURE);
  const $ = load(svg, { xml: true });
  const ground = $('rect[fill="#ff0000"]');
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Number(ground.attr(side)), side).toBeCloseTo(box?.[side] ?? Number.NaN, 1);
  const edge = $('rect[stroke="#0000ff"]');
  expect(edge.attr('stroke-width')).toBe('2');
  expect($('svg svg rect').attr('width')).toBe('90');
  expect($('svg svg text').attr('fill')).toBe('#008000');
});

test('a number that is seen on the page and that the drawing lacks is named', async ({ page }) => {
  // HTML within a chart is seen on the page, and is no word of a drawing.
  const { lost } = await draw(
    page,
    FIGURE.replace(
      '</main>',
      '<svg width="90" height="30"><foreignObject width="90" height="30"><p>49</p></foreignObject></svg></main>',
    ),
  );
  expect(lost).toEqual(['49']);
});

for (const style of ['filter: blur(2px)', 'opacity: 0.5', 'box-shadow: 0 0 9px red'])
  test(`what a drawing cannot show stops the build (${style})`, async ({ page }) => {
    await expect(draw(page, FIGURE.replace('<h1>', `<h1 style="${style}">`))).rejects.toThrow('A drawing cannot show');
  });
