import { absoluteUrl } from '@/lib/site/baseUrl';
import type { ShareWords } from './shareWords';

/** An address to share, with its title and description. */
export interface ShareTarget extends ShareWords {
  /** Absolute address of the page. */
  readonly url: string;
}

/**
 * Returns the absolute address of a page of this site, with its title and description, for use in share links.
 * @param path path below the base path, with the language, such as `/en/figures/telephone/`
 */
export function buildSharedAddress(path: string, words: ShareWords): ShareTarget {
  return { url: absoluteUrl(path), ...words };
}

/** Services with a plain share link, which learn nothing about readers who do not follow the link. */
export const SHARE_SERVICES = ['whatsapp', 'telegram', 'x', 'bluesky', 'facebook', 'linkedin', 'email'] as const;

export type ShareService = (typeof SHARE_SERVICES)[number];

/** Brand names of the services, the same in every language. The word for e-mail is translated instead. */
export const SHARE_SERVICE_NAMES: Readonly<Record<Exclude<ShareService, 'email'>, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  x: 'X',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
};

/** Returns the address of a service that opens a new post, with address and text filled in. */
export function shareLink(service: ShareService, { url, title, description }: ShareTarget): string {
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

/** Returns the address of one Mastodon server that opens a new post. There is no central server. */
export function mastodonShareLink(server: string, { url, title, description }: ShareTarget): string {
  return withQuery(`https://${server}/share`, { text: `${title}. ${description} ${url}` });
}

/** Adds a query to an address. Spaces are encoded as `%20`, because mail programs show a plus literally. */
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
