import type { Metadata } from 'next';
import type { Locale } from '@/lib/locales';
import type { Embed } from './embeds';
import { embedTitle } from './embedWords';
import { addressOfOEmbed } from './oEmbed';

/** What the head of a page says of it where, given its address alone, other sites can show what it holds. */
export function embeddableMetadata(locale: Locale, embed: Embed, metadata: Metadata): Metadata {
  const oEmbed = { url: addressOfOEmbed(locale, embed), title: embedTitle(locale, embed) };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [oEmbed] } },
  };
}
