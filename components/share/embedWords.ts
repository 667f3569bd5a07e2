import { claimOf } from '@/components/claim/claimOf';
import { claim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import type { Embed } from './embeds';
import { shareFigure, shareReading } from './shareWords';

/** What a frame shows, in a few words: its title, which a reader who does not see it hears. */
export function embedTitle(locale: Locale, embed: Embed): string {
  if (embed.kind === 'check') return messages(locale).check.title;
  if (embed.kind === 'figure') return shareFigure(locale, embed.figure).title;
  if (embed.kind === 'scene')
    return `${messages(locale).share.embed.map}${signs(locale).colon}${sceneName(locale, embed.scene)}`;
  const reading = claim(claimOf(embed.figure)).readings.find(({ id }) => id === embed.reading);
  if (!reading) throw new Error(`The claim of "${embed.figure}" has no reading "${embed.reading}".`);
  return shareReading(locale, embed.figure, reading).title;
}

/** Where all of it is: its own page, or that of its section. */
export function pageOfEmbed(locale: Locale, embed: Embed): string {
  if (embed.kind === 'check') return paths.check(locale);
  if (embed.kind === 'reading') return paths.reading(locale, embed.figure, embed.reading);
  if (embed.figure) return paths.figurePage(locale, embed.figure);
  return paths.sectionPage(locale, embed.section);
}

/** Where the answer is to whoever asks how to show it: beside the page that is about it alone, or beside the framed page. */
export function oEmbedAddress(locale: Locale, embed: Embed): string {
  const isOneOfSeveral = embed.kind === 'scene' && embed.path !== embed.figure;
  return `${isOneOfSeveral ? paths.embed(locale, embed.path) : pageOfEmbed(locale, embed)}oembed.json`;
}

/** The name of a map, as its first step in the story has it. */
export function sceneName(locale: Locale, scene: string): string {
  const { scenes } = messages(locale);
  return scenes[scene as keyof typeof scenes].name;
}
