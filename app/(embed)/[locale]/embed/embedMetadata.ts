import type { Metadata } from 'next';
import type { Embed } from '@/components/share/embeds';
import { embeddedContentPath, embedTitle } from '@/components/share/embedWords';
import type { Locale } from '@/lib/locales';
import { absoluteUrlOfAddress } from '@/lib/site/baseUrl';

/**
 * Returns the metadata of an embed. Search engines do not index it, and its canonical address is that of the full page.
 */
export function embedMetadata(locale: Locale, embed: Embed): Metadata {
  return {
    title: embedTitle(locale, embed),
    robots: { index: false },
    alternates: { canonical: absoluteUrlOfAddress(embeddedContentPath(locale, embed)) },
  };
}
