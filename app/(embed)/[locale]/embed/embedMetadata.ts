import type { Metadata } from 'next';
import type { Embed } from '@/components/share/embeds';
import { embedTitle, pageOfEmbed } from '@/components/share/embedWords';
import type { Locale } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';

/** What is framed is found under the page that it leads to, not by itself. */
export function embedMetadata(locale: Locale, embed: Embed): Metadata {
  return {
    title: embedTitle(locale, embed),
    robots: { index: false },
    alternates: { canonical: `${BASE_URL}${pageOfEmbed(locale, embed)}` },
  };
}
