import type { Metadata } from 'next';
import type { Locale } from '@/lib/locales';
import { absoluteUrlOfAddress } from '@/lib/site/baseUrl';
import type { Embed } from './embeds';
import { embedTitle, oEmbedPath } from './embedWords';

/**
 * Adds a link to the oEmbed file to the metadata of a page, so that other sites can embed the content when somebody
 * pastes the address of the page.
 */
export function embeddableMetadata(locale: Locale, embed: Embed, metadata: Metadata): Metadata {
  const oEmbed = { url: absoluteUrlOfAddress(oEmbedPath(locale, embed)), title: embedTitle(locale, embed) };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [oEmbed] } },
  };
}
