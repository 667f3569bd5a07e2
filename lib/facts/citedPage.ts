import { isCalendarDate } from './calendar';

/** The address, date and mirror status of a page that a row of the fact base cites. */
export interface CitedPage {
  readonly url: string;
  /** Date of the page: YYYY, YYYY-MM or YYYY-MM-DD; empty when the page shows none. */
  readonly published: string;
  readonly mirror: '' | 'mirror';
}

/**
 * Returns whether a URL has a bare IP address instead of a domain. Such a page must be marked as a mirror and is never
 * linked.
 */
export function hasIpAddressAsHost(url: string): boolean {
  return /^https?:\/\/\d+\.\d+\.\d+\.\d+/.test(url);
}

/** Returns the URL to which a citation links; null for a page on a bare IP address, which is named without a link. */
export function linkableUrl({ url }: Pick<CitedPage, 'url'>): string | null {
  return hasIpAddressAsHost(url) ? null : url;
}

export function findPublicationDateProblems({ published }: Pick<CitedPage, 'published'>): string[] {
  return published === '' || isCalendarDate(published) ? [] : [`${published} is not a date of the calendar`];
}

export function findMirrorProblems({ mirror, url }: Pick<CitedPage, 'mirror' | 'url'>): string[] {
  return hasIpAddressAsHost(url) && mirror !== 'mirror'
    ? ['its url is a bare IP address; expected "mirror" in its column mirror']
    : [];
}
