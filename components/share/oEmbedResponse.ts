import { PUBLICATION_DETAILS } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, absoluteUrlOfAddress } from '@/lib/site/baseUrl';
import { addressWithDataVersion } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { type EmbedHeightsPx, embedSnippet } from './embedSnippet';
import type { Embed } from './embeds';
import { embedTitle } from './embedWords';

/** Width in px that oEmbed requires. The frame itself is as wide as its column. */
const WIDTH_PX = 640;

/**
 * Returns the oEmbed 1.0 response of type "rich" for a page (https://oembed.com). `height` is for the narrowest column,
 * because the actual width is unknown; `heights`, for `<embed-code>`, contains the heights for all
 * `EMBED_COLUMN_WIDTHS_PX`.
 */
export function oEmbedResponse(locale: Locale, embed: Embed, heights: EmbedHeightsPx) {
  const [height] = heights;
  const title = embedTitle(locale, embed);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: PUBLICATION_DETAILS.author,
    provider_name: messages(locale).site.name,
    provider_url: absoluteUrl('/'),
    html: embedSnippet({ address: absoluteEmbedAddress(locale, embed), title, height }),
    width: WIDTH_PX,
    height,
    heights,
  } as const;
}

/**
 * Returns the absolute address of the framed page, with the data version, so that the frame can show later
 * corrections.
 */
export function absoluteEmbedAddress(locale: Locale, embed: Embed): string {
  return addressWithDataVersion(absoluteUrlOfAddress(paths.embed(locale, embed.path)));
}
