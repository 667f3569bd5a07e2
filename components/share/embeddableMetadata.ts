import type { Metadata } from 'next';
import type { Locale } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';
import type { Embed } from './embeds';
import { embedTitle, oEmbedAddress } from './embedWords';

/** What the head of a page says of it where, given its address alone, other sites can show what it holds. */
export function embeddableMetadata(locale: Locale, embed: Embed, metadata: Metadata): Metadata {
  const oEmbed = { url: `${BASE_URL}${oEmbedAddress(locale, embed)}`, title: embedTitle(locale, embed) };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [oEmbed] } },
  };
}
