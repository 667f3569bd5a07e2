import { SITE } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, BASE_URL } from '@/lib/site/baseUrl';
import { pinnedToVersion } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { type ColumnHeights, embedSnippet } from './embedSnippet';
import type { Embed } from './embeds';
import { embedTitle } from './embedWords';

/** Width in px that oEmbed requires; the frame itself has the width of its column. */
const WIDTH_PX = 640;

/**
 * The oEmbed 1.0 response of type "rich" for a page (https://oembed.com). `height` is for the narrowest column, because the
 * actual width is unknown; `heights` has those of all columns, for `<embed-code>`.
 */
export function oEmbed(locale: Locale, embed: Embed, heights: ColumnHeights) {
  const [height] = heights;
  const title = embedTitle(locale, embed);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: SITE.author,
    provider_name: messages(locale).site.name,
    provider_url: absoluteUrl('/'),
    html: embedSnippet({ address: addressOfEmbed(locale, embed), title, height }),
    width: WIDTH_PX,
    height,
    heights,
  } as const;
}

/** Absolute address of the framed page, with the data version, so that the frame can report later corrections. */
export function addressOfEmbed(locale: Locale, embed: Embed): string {
  return pinnedToVersion(`${BASE_URL}${paths.embed(locale, embed.path)}`);
}
