import { SITE } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, BASE_URL } from '@/lib/site/baseUrl';
import { pinned } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { type ColumnHeights, embedSnippet } from './embedSnippet';
import type { Embed } from './embeds';
import { embedTitle } from './embedWords';

/** Width in px that is stated for pages that ask for one; the frame itself takes the width of its column. */
const STATED_WIDTH = 640;

/**
 * Answer to a page that was given the address of a figure: oEmbed 1.0, type "rich" (https://oembed.com). The frame is as tall
 * as the narrowest column needs, for the column is not known here; `heights` has those of all columns, for `<embed-code>`.
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
    width: STATED_WIDTH,
    height,
    heights,
  } as const;
}

/** Absolute address of what is framed; it names the version, so that the frame can say what has been corrected since. */
export function addressOfEmbed(locale: Locale, embed: Embed): string {
  return pinned(`${BASE_URL}${paths.embed(locale, embed.path)}`);
}
