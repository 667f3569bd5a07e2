import { absoluteUrl } from '@/lib/site/baseUrl';
import type { ShareWords } from './shareWords';

/** What is given away: an address, and the words that go with it. */
export interface Shared extends ShareWords {
  /** Absolute. */
  readonly url: string;
}

/** @param path of the page below the base path, with its language, e.g. `/en/figures/telephone/` */
export function sharedPage(path: string, words: ShareWords): Shared {
  return { url: absoluteUrl(path), ...words };
}

/** Services that take an address by a plain link, none of which is told of a reader who does not follow it. */
export const SERVICES = ['whatsapp', 'telegram', 'x', 'bluesky', 'facebook', 'linkedin', 'email'] as const;

export type Service = (typeof SERVICES)[number];

/** Brands are the same in every language; e-mail is not one. */
export const SERVICE_NAMES: Readonly<Record<Exclude<Service, 'email'>, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  x: 'X',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
};

/** Where a service takes the address, its words filled in. */
export function shareLink(service: Service, { url, title, description }: Shared): string {
  const text = `${title}. ${description}`;
  switch (service) {
    case 'whatsapp':
      return withQuery('https://wa.me/', { text: `${text} ${url}` });
    case 'telegram':
      return withQuery('https://t.me/share/url', { url, text });
    case 'x':
      return withQuery('https://x.com/intent/post', { text, url });
    case 'bluesky':
      return withQuery('https://bsky.app/intent/compose', { text: `${text} ${url}` });
    case 'facebook':
      return withQuery('https://www.facebook.com/sharer/sharer.php', { u: url });
    case 'linkedin':
      return withQuery('https://www.linkedin.com/sharing/share-offsite/', { url });
    case 'email':
      return withQuery('mailto:', { subject: title, body: `${description}\n\n${url}` });
  }
}

/** Mastodon has no centre: each server takes its own readers' posts. */
export function mastodonLink(server: string, { url, title, description }: Shared): string {
  return withQuery(`https://${server}/share`, { text: `${title}. ${description} ${url}` });
}

/** Spaces as `%20`: mail programs show a plus as one. */
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
