import type { Metadata } from 'next';
import type { Embed } from '@/lib/embeds/embeds';
import { embedTitle } from '@/lib/embeds/embedWords';
import { addressOfOEmbed } from '@/lib/embeds/oEmbed';
import type { Locale } from '@/lib/locales';

/** What the head of a page says of it where, given its address alone, other sites can show what it holds. */
export function embeddableMetadata(locale: Locale, embed: Embed, metadata: Metadata): Metadata {
  const oEmbed = { url: addressOfOEmbed(locale, embed), title: embedTitle(locale, embed) };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [oEmbed] } },
  };
}
