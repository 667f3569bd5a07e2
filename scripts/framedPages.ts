import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { DEFAULT_EMBED_HEIGHTS_PX, EMBED_COLUMN_WIDTHS_PX, type EmbedHeightsPx } from '@/components/share/embedSnippet';
import { allEmbeds } from '@/components/share/embeds';
import { oEmbedPath } from '@/components/share/embedWords';
import { oEmbedResponse } from '@/components/share/oEmbedResponse';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import type { ArtefactPage } from './renderArtefacts';

/** Width in CSS px of the widest column at which embeds are measured; in wider columns they are no taller. */
const WIDEST_PX = 1200;

/**
 * Distance in px between measured widths: between two of them, the height of a page grows by less than the factor
 * `MARGIN`.
 */
const STEP_PX = 40;

/**
 * Widths in px at which embeds are measured: lines break differently every few px, and layouts change at 768, 1024 and
 * 1152 (styles of figures).
 */
const WIDTHS = [
  ...Array.from(
    { length: (WIDEST_PX - EMBED_COLUMN_WIDTHS_PX[0]) / STEP_PX + 1 },
    (_, i) => EMBED_COLUMN_WIDTHS_PX[0] + i * STEP_PX,
  ),
  ...[767, 768, 1023, 1024, 1151, 1152, 1199],
];

/** Factor by which offered heights exceed measured ones, because fonts on other machines can be a little wider. */
const MARGIN = 1.04;
const ROUND_TO_PX = 10;

const FRAMED = PUBLISHED_LOCALES.flatMap((locale) => allEmbeds().map(({ path }) => paths.embed(locale, path)));

/**
 * Returns the pages of figures, maps and readings that other sites frame; the build measures the height that each
 * frame needs.
 */
export function framedPages(): readonly ArtefactPage[] {
  const dependsOn = [heightsToOffer, heightsIn, measure, WIDTHS, EMBED_COLUMN_WIDTHS_PX, MARGIN, ROUND_TO_PX];
  return FRAMED.map((name) => ({
    path: name.slice(BASE_PATH.length),
    width: WIDEST_PX,
    height: 600,
    scale: 1,
    files: [
      { name, make: async (page) => Buffer.from(JSON.stringify(heightsToOffer(await heightsIn(page)))), dependsOn },
    ],
  }));
}

/**
 * Returns the measured heights of framed pages in px, by the page's path on its host, such as `/en/embed/telephone/`.
 * @param made content of each rendered file, by its name
 */
export function embedHeightsByPath(made: ReadonlyMap<string, Buffer>): ReadonlyMap<string, EmbedHeightsPx> {
  return new Map(FRAMED.filter((name) => made.has(name)).map((name) => [name, JSON.parse(String(made.get(name)))]));
}

/**
 * @returns the height of the page in px at each of `WIDTHS`. The page is loaded in an `iframe`, which can be resized
 * without painting: three times as fast as resizing the window.
 */
async function heightsIn(page: Page): Promise<readonly number[]> {
  const address = page.url();
  // Opens a document of the same origin whose policy does not forbid frames.
  await page.goto(new URL(`${BASE_PATH}/robots.txt`, address).href);
  await page.evaluate((src) => {
    document.body.replaceChildren(
      Object.assign(document.createElement('iframe'), { src, width: '1200', height: '600' }),
    );
  }, address);
  const framed = page.frames()[1];
  if (!framed) throw new Error(`${address} does not open in a frame.`);
  await framed.waitForLoadState();
  await framed.evaluate('document.fonts.ready.then(() => undefined)');
  const heights = await page.evaluate(measure, WIDTHS);
  if (!heights.every((height) => height > 0)) throw new Error(`${address} has no height in a frame.`);
  return heights;
}

/** @returns the height in px, at each width, of the page in the `iframe`. Runs in the page around it. */
function measure(widths: readonly number[]): readonly number[] {
  const frame = document.querySelector('iframe');
  return widths.map((width) => {
    if (frame) frame.width = String(width);
    return frame?.contentDocument?.body.getBoundingClientRect().height ?? 0;
  });
}

/**
 * @returns the height in px that embedding sites should give the page, for each column width: the maximum in columns at
 * least as wide, plus a margin
 */
function heightsToOffer(heights: readonly number[]): EmbedHeightsPx {
  const [any, ...wider] = EMBED_COLUMN_WIDTHS_PX.map((column) => {
    const needed = Math.max(...heights.filter((_, i) => (WIDTHS[i] ?? 0) >= column));
    return Math.ceil((needed * MARGIN) / ROUND_TO_PX) * ROUND_TO_PX;
  });
  return [any ?? 0, ...wider];
}

/**
 * Writes the oEmbed response for each figure and reading that can be embedded.
 * @param heights measured heights in px, by the path of the framed page; a page without any gets the default heights
 */
export function writeOEmbeds(out: string, heights: ReadonlyMap<string, EmbedHeightsPx>): void {
  for (const locale of PUBLISHED_LOCALES) {
    for (const embed of allEmbeds()) {
      const file = oEmbedPath(locale, embed).slice(BASE_PATH.length);
      const answer = oEmbedResponse(
        locale,
        embed,
        heights.get(paths.embed(locale, embed.path)) ?? DEFAULT_EMBED_HEIGHTS_PX,
      );
      writeFileSync(`${out}${file}`, JSON.stringify(answer));
    }
  }
}
