import type { Metadata } from 'next';
import type { Locale } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';
import type { Embed } from './embeds';
import { embedTitle, oEmbedAddress } from './embedWords';

/** Adds the oEmbed link with which other sites can show the page's figure when they are given its address. */
export function embeddableMetadata(locale: Locale, embed: Embed, metadata: Metadata): Metadata {
  const oEmbed = { url: `${BASE_URL}${oEmbedAddress(locale, embed)}`, title: embedTitle(locale, embed) };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [oEmbed] } },
  };
}
