import { isCalendarDate } from './calendar';

/** A page that somebody published, as the tables of sources give it. */
export interface Citation {
  readonly url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; empty when the page shows no date. */
  readonly published: string;
  readonly mirror: '' | 'mirror';
}

/** A bare IP address names nobody, so it is named as a copy and never linked. */
export function isBareAddress(url: string): boolean {
  return /^https?:\/\/\d+\.\d+\.\d+\.\d+/.test(url);
}

/** The address to link, or null where the page is only named. */
export function linkOf({ url }: Pick<Citation, 'url'>): string | null {
  return isBareAddress(url) ? null : url;
}

export function publishedProblems({ published }: Pick<Citation, 'published'>): string[] {
  return published === '' || isCalendarDate(published) ? [] : [`${published} is not a date of the calendar`];
}

export function mirrorProblems({ mirror, url }: Pick<Citation, 'mirror' | 'url'>): string[] {
  return isBareAddress(url) && mirror !== 'mirror'
    ? ['its url is a bare IP address; expected mirror to say "mirror"']
    : [];
}
