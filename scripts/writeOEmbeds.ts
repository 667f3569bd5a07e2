import { writeFileSync } from 'node:fs';
import { type ColumnHeights, UNMEASURED_HEIGHTS_PX } from '@/components/share/embedSnippet';
import { allEmbeds } from '@/components/share/embeds';
import { oEmbedAddress } from '@/components/share/embedWords';
import { oEmbed } from '@/components/share/oEmbed';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';

/**
 * Writes the oEmbed response for each figure and reading that can be embedded.
 * @param heights by the path of the framed page (see `frameHeights`); a missing one gets the default height
 */
export function writeOEmbeds(out: string, heights: ReadonlyMap<string, ColumnHeights>): void {
  for (const locale of PUBLISHED_LOCALES) {
    for (const embed of allEmbeds()) {
      const file = oEmbedAddress(locale, embed).slice(BASE_PATH.length);
      const answer = oEmbed(locale, embed, heights.get(paths.embed(locale, embed.path)) ?? UNMEASURED_HEIGHTS_PX);
      writeFileSync(`${out}${file}`, JSON.stringify(answer));
    }
  }
}
