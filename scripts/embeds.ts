/** `npm run embeds`: measures in the built site how tall each frame for other sites must be (lib/embeds/heights.ts). */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { COLUMNS, WIDEST } from '@/lib/embeds/embedHeights';
import { allEmbeds } from '@/lib/embeds/embeds';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { browserArgs, findBrowser, loopbackOnly } from './browser';
import { startSiteServer } from './server/startSiteServer';

/** Words are broken into lines anew every few px, and layouts change at 768 and 1152 (styles of figures). */
const WIDTHS = [
  ...Array.from({ length: (WIDEST - COLUMNS[0]) / 20 + 1 }, (_, i) => COLUMNS[0] + i * 20),
  767,
  768,
  1023,
  1024,
  1151,
  1152,
  1199,
];

/** Other machines have other fonts, a little wider than the ones measured. */
const MARGIN = 1.04;
const ROUND_TO = 10;

if (!existsSync('out/en/embed')) throw new Error('There is nothing to measure. Build the site first: npm run build');
const site = await startSiteServer('out', 0);
const browser = await chromium.launch({
  executablePath: await findBrowser({ install: true }),
  args: [...browserArgs, loopbackOnly],
});
const page = await browser.newPage();
const measured: Record<string, Record<string, readonly number[]>> = {};
for (const locale of PUBLISHED_LOCALES) {
  const heights: Record<string, readonly number[]> = {};
  for (const { path } of allEmbeds()) {
    await page.goto(site.url + paths.embed(locale, path));
    heights[path] = await heightsOf(page);
  }
  measured[locale] = heights;
}
await browser.close();
await site.close();
const doc =
  '/** Heights in px by path, for columns of each least width (COLUMNS). Written by `npm run embeds`: do not edit. */';
writeFileSync('lib/embeds/heights.ts', `${doc}\nexport const HEIGHTS = ${JSON.stringify(measured)} as const;\n`);
execFileSync('npx', ['biome', 'format', '--write', 'lib/embeds/heights.ts']);
console.log('Measured. Build again: the new heights are in the code that pages offer.');

async function heightsOf(page: Page): Promise<number[]> {
  const tall: [number, number][] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 600 });
    tall.push([width, await page.evaluate(() => document.body.getBoundingClientRect().height)]);
  }
  return COLUMNS.map((column) => {
    const needed = Math.max(...tall.filter(([width]) => width >= column).map(([, height]) => height));
    return Math.ceil((needed * MARGIN) / ROUND_TO) * ROUND_TO;
  });
}
