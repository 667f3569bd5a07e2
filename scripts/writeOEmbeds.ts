import { writeFileSync } from 'node:fs';
import { FIGURE_IDS } from '@/components/sections/figures';
import { type ColumnHeights, UNMEASURED } from '@/components/share/embedHeights';
import { allEmbeds, embedsOfFigure } from '@/components/share/embeds';
import { pageOfEmbed } from '@/components/share/embedWords';
import { oEmbed } from '@/components/share/oEmbed';
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
