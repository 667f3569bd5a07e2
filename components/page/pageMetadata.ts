import type { Metadata, Viewport } from 'next';
import { CARD_SIZES_PX, type CardSubject, previewPictureAddress } from '@/components/cards/cards';
import { composeCardAltText } from '@/components/cards/composeCardTexts';
import type { ShareWords } from '@/components/share/shareWords';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { colourOfDesignToken } from '@/lib/site/colourOfDesignToken';
import { messages } from '@/lib/text/messages';

/** Title, description, path and share card of a page. */
export interface PageHead extends ShareWords {
  /** Path of the page below the folder of its language, with a slash at both ends, such as `/figures/telephone/`. */
  readonly path: string;
  /** Subject of the share card in previews of links to the page. */
  readonly card: CardSubject;
  /** Whether the site's name is added to the document title, for pages with a short title. Default: false. */
  readonly isNamed?: boolean;
}

/**
 * Returns the title, description, preview picture and language links of a page, for search engines and link previews.
 */
export function pageMetadata(locale: Locale, { path, title, description, card, isNamed = false }: PageHead): Metadata {
  const languages = languagesOf(path);
  return {
    title: isNamed ? title : { absolute: title },
    ...sharedMetadata(locale, absoluteUrl(`/${locale}${path}`), { title, description }, card),
    alternates: { canonical: absoluteUrl(`/${locale}${path}`), languages },
  };
}

/** Returns the title, description and preview picture of the root page `/`, which belongs to no language. */
export function rootPageMetadata(locale: Locale): Metadata {
  const { name: title, description } = messages(locale).site;
  const url = absoluteUrl('/');
  return {
    title,
    ...sharedMetadata(locale, url, { title: messages(locale).share.story.title, description }, { kind: 'site' }),
    alternates: { canonical: url },
  };
}

/** Colours of the browser's toolbar around a page: the colour of the page's background in the light and dark theme. */
export const pageViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colourOfDesignToken('light', 'paper') },
    { media: '(prefers-color-scheme: dark)', color: colourOfDesignToken('dark', 'paper') },
  ],
};

function sharedMetadata(locale: Locale, url: string, { title, description }: ShareWords, card: CardSubject): Metadata {
  const image = {
    url: absoluteUrl(previewPictureAddress(locale, card)),
    ...CARD_SIZES_PX.wide,
    alt: composeCardAltText(locale, card),
  };
  return {
    description,
    openGraph: {
      type: 'article',
      url,
      title,
      description,
      siteName: messages(locale).site.name,
      locale: LOCALES[locale].openGraph,
      images: [image],
    },
    // Title and picture are taken from Open Graph; the build removes their Twitter duplicates (scripts/build/nextOutput.ts).
    twitter: { card: 'summary_large_image' },
  };
}

/**
 * Returns the address of a page in each language, by language code. `x-default`, for readers of all other languages, is
 * the address in the first language.
 */
function languagesOf(path: string): Record<string, string> {
  const pages = PUBLISHED_LOCALES.map((locale) => [locale, absoluteUrl(`/${locale}${path}`)] as const);
  return Object.fromEntries([...pages, ...pages.slice(0, 1).map(([, url]) => ['x-default', url] as const)]);
}
