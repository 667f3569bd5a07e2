import type { Metadata, Viewport } from 'next';
import { cardAlt } from '@/components/cards/cardAlt';
import { CARD_FORMATS, type CardSubject, previewPicture } from '@/components/cards/cards';
import type { ShareWords } from '@/components/share/shareWords';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { tokenColour } from '@/lib/site/tokenColour';
import { messages } from '@/lib/text/messages';

interface PageHead extends ShareWords {
  /** Below the language, with a slash at both ends, e.g. `/figures/telephone/`. */
  readonly path: string;
  /** What the picture shows that goes with its address. */
  readonly card: CardSubject;
  /** Whether the window's title names the site too: a page of few words needs it. Absent: false. */
  readonly isNamed?: boolean;
}

/** What the head of a page says of it, to search engines and to whoever gets its address in a message. */
export function pageMetadata(locale: Locale, { path, title, description, card, isNamed = false }: PageHead): Metadata {
  const languages = languagesOf(path);
  return {
    title: isNamed ? title : { absolute: title },
    ...sharedMetadata(locale, absoluteUrl(`/${locale}${path}`), { title, description }, card),
    alternates: { canonical: absoluteUrl(`/${locale}${path}`), languages },
  };
}

/** The same of the front door, which is in no language's folder. */
export function frontMetadata(locale: Locale): Metadata {
  const { name: title, description } = messages(locale).site;
  const url = absoluteUrl('/');
  return {
    title,
    ...sharedMetadata(locale, url, { title: messages(locale).share.story.title, description }, { kind: 'site' }),
    alternates: { canonical: url },
  };
}

/** The colour of the window around a page, that of its paper. */
export const pageViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: tokenColour('light', 'paper') },
    { media: '(prefers-color-scheme: dark)', color: tokenColour('dark', 'paper') },
  ],
};

function sharedMetadata(locale: Locale, url: string, { title, description }: ShareWords, card: CardSubject): Metadata {
  const image = { url: absoluteUrl(previewPicture(locale, card)), ...CARD_FORMATS.wide, alt: cardAlt(locale, card) };
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
    // Its title and picture are those of Open Graph; the build takes out their second copy (scripts/build/nextOutput.ts).
    twitter: { card: 'summary_large_image' },
  };
}

/** The same page in each published language; whoever reads none of them gets the first. */
function languagesOf(path: string): Record<string, string> {
  const pages = PUBLISHED_LOCALES.map((locale) => [locale, absoluteUrl(`/${locale}${path}`)] as const);
  return Object.fromEntries([...pages, ...pages.slice(0, 1).map(([, url]) => ['x-default', url] as const)]);
}
