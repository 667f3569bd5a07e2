import { writeFileSync } from 'node:fs';
import { type ColumnHeights, UNMEASURED } from '@/lib/embeds/embedHeights';
import { allEmbeds, embedsOfFigure } from '@/lib/embeds/embeds';
import { pageOfEmbed } from '@/lib/embeds/embedWords';
import { oEmbed } from '@/lib/embeds/oEmbed';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';

/**
 * Writes, beside the page of each figure and reading, what a page is told that asks how to show it.
 * @param heights by the path of the framed page (see `frameHeights`)
 */
export function writeOEmbeds(out: string, heights: ReadonlyMap<string, ColumnHeights>): void {
  const figures = FIGURE_IDS.map((id) => embedsOfFigure(id)[0]);
  const readings = allEmbeds().filter(({ kind }) => kind === 'reading');
  for (const locale of PUBLISHED_LOCALES) {
    for (const embed of [...figures, ...readings]) {
      const [height] = heights.get(paths.embed(locale, embed.path)) ?? UNMEASURED;
      const page = pageOfEmbed(locale, embed).slice(BASE_PATH.length);
      writeFileSync(`${out}${page}oembed.json`, JSON.stringify(oEmbed(locale, embed, height)));
    }
  }
}
