import type { Page } from 'playwright';
import { COLUMNS, type ColumnHeights } from '@/lib/embeds/embedHeights';
import { allEmbeds } from '@/lib/embeds/embeds';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { type BrowserPage, keptAt, makeInBrowser } from './browserFiles';
import { pageContent } from './pageSheets';

/** The widest column at which frames are measured, in CSS px; beyond it they grow no more. */
const WIDEST_PX = 1200;

/** Words break into other lines every few px, and layouts change at 768, 1024 and 1152 (styles of figures). */
const WIDTHS = [
  ...Array.from({ length: (WIDEST_PX - COLUMNS[0]) / 20 + 1 }, (_, i) => COLUMNS[0] + i * 20),
  ...[767, 768, 1023, 1024, 1151, 1152, 1199],
];

/** Other machines have other fonts, a little wider than the ones measured. */
const MARGIN = 1.04;
const ROUND_TO_PX = 10;

/**
 * Measures how tall a frame of another site must be for each figure, map and reading.
 * @param out folder of the exported site
 * @returns heights by the path of the framed page on its host, such as `/en/embed/telephone/`; none where there is no browser
 */
export async function measureFrames(out: string): Promise<ReadonlyMap<string, ColumnHeights>> {
  const framed = PUBLISHED_LOCALES.flatMap((locale) => allEmbeds().map(({ path }) => paths.embed(locale, path)));
  const measured = await makeInBrowser(
    out,
    framed.map((path) => framedPage(out, path.slice(BASE_PATH.length))),
  );
  return new Map(measured?.map(([file], i) => [framed[i] ?? '', JSON.parse(String(file))]));
}

function framedPage(out: string, path: string): BrowserPage {
  const heights = {
    keptAt: keptAt(
      'frames',
      [
        pageContent(out, path),
        String(offered),
        String(heightsIn),
        JSON.stringify([WIDTHS, COLUMNS, MARGIN, ROUND_TO_PX]),
      ],
      'json',
    ),
    make: async (page: Page) => Buffer.from(JSON.stringify(offered(await heightsIn(page)))),
  };
  // What elements add, such as a choice of numbers, needs room too.
  return { path, width: WIDEST_PX, height: 600, scale: 1, runsScript: true, files: [heights] };
}

async function heightsIn(page: Page): Promise<readonly number[]> {
  const heights: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 600 });
    heights.push(await page.evaluate(() => document.body.getBoundingClientRect().height));
  }
  return heights;
}

/** The tallest that a page is in any column of at least each width, with some room. */
function offered(heights: readonly number[]): ColumnHeights {
  const [any, middle, wide] = COLUMNS.map((column) => {
    const needed = Math.max(...heights.filter((_, i) => (WIDTHS[i] ?? 0) >= column));
    return Math.ceil((needed * MARGIN) / ROUND_TO_PX) * ROUND_TO_PX;
  });
  return [any ?? 0, middle ?? 0, wide ?? 0];
}
