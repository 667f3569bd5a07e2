import { PUBLICATION_DETAILS } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { formatMessage } from './formatMessage';
import { messages } from './messages';
import { punctuationOf } from './punctuationOf';

/** Returns the licences of the site's own work: `Text, figures and tables CC BY 4.0; code MIT`. */
export function licencesOfOwnWork(locale: Locale): string {
  return formatMessage(locale, messages(locale).page.footer.licences, PUBLICATION_DETAILS.licences);
}

/** Returns the credits of the maps: their sources, with the licence of each. */
export function mapCredits(locale: Locale): string {
  const { map, page } = messages(locale);
  const borders = `${map.credit.replace('© ', '©\u00a0')}${punctuationOf(locale).comma}${PUBLICATION_DETAILS.mapCredits.borders}`;
  return formatMessage(locale, page.footer.maps, { ...PUBLICATION_DETAILS.mapCredits, borders });
}
