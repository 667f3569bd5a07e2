import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import type { Locale } from '@/lib/locales';
import { absoluteUrlOfAddress } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import type { Embed } from './embeds';
import { figureShareWords } from './shareWords';

/** Returns the title of a frame, which screen readers announce. */
export function embedTitle(locale: Locale, embed: Embed): string {
  if (embed.kind === 'check') return messages(locale).check.title;
  if (embed.kind === 'figure') return figureShareWords(locale, embed.figure).title;
  if (embed.kind === 'scene')
    return `${messages(locale).share.embed.map}${punctuationOf(locale).colon}${sceneName(locale, embed.scene)}`;
  // Uses a question, because the statement of a reading alone would present a possibly refuted claim as fact.
  const { name } = readingWords(locale, claimIdOfFigure(embed.figure), embed.reading);
  const question = figureShareWords(locale, embed.figure).title;
  return formatMessage(locale, messages(locale).share.embed.reading, { question, name });
}

/**
 * Returns the path of the page on this site that shows the content of a frame: its own page, or that of its section.
 */
export function embeddedContentPath(locale: Locale, embed: Embed): string {
  if (embed.kind === 'check') return paths.check(locale);
  if (embed.kind === 'reading') return paths.reading(locale, embed.figure, embed.reading);
  if (embed.figure) return paths.figurePage(locale, embed.figure);
  return paths.sectionPage(locale, embed.section);
}

/**
 * Returns the path of the oEmbed file: in the folder of the content's own page or, for one of several maps, of the
 * framed page.
 */
export function oEmbedPath(locale: Locale, embed: Embed): string {
  const isOneOfSeveral = embed.kind === 'scene' && embed.path !== embed.figure;
  return `${isOneOfSeveral ? paths.embed(locale, embed.path) : embeddedContentPath(locale, embed)}oembed.json`;
}

/** Returns the name of a map in the story, by the id of its scene. */
export function sceneName(locale: Locale, scene: string): string {
  const { scenes } = messages(locale);
  return scenes[scene as keyof typeof scenes].name;
}

/** Returns the credit line that other sites print beside a frame. */
export function embedCredit(locale: Locale, embed: Embed): string {
  const { site, share } = messages(locale);
  const line = formatMessage(locale, share.embed.credit.line, {
    title: embedTitle(locale, embed),
    site: site.name,
    licence: share.embed.licence,
  });
  // No bidi isolates: an invisible character at the end would become part of the address.
  return `${line}${punctuationOf(locale).colon}${absoluteUrlOfAddress(embeddedContentPath(locale, embed))}`;
}
