import type { ClaimFigureId } from '@/components/claim/claimFigures';
import type { FigureId } from '@/components/sections/figures';
import { PUBLICATION_DETAILS } from '@/content/site';
import type { ReadingRecord } from '@/lib/facts/claims';
import { type Count, countIdOfObservation } from '@/lib/facts/counts';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { addressWithDataVersion, DATA_VERSION, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { formatCountTitle, formatObservationTitle } from '@/lib/text/describeObservation';
import { messages } from '@/lib/text/messages';
import type { CitationTarget } from './citationStyles';
import { figureShareWords, readingShareWords } from './shareWords';

/** Fields from which the citation of a page of this site is formatted in every style. */
export interface Citation extends CitationTarget {
  readonly author: string;
  readonly site: string;
  /** Version of the data, such as `2026-05-06.2`. */
  readonly version: string;
  /** Day of this version, YYYY-MM-DD. */
  readonly issued: string;
  /** Absolute address with the version (`?v=…`), and with a fragment where a part of the page is cited. */
  readonly url: string;
  readonly locale: Locale;
}

export function citeFigure(locale: Locale, id: FigureId): Citation {
  return cite(locale, id, `/figures/${id}/`, figureShareWords(locale, id).title);
}

export function citeReading(locale: Locale, id: ClaimFigureId, reading: ReadingRecord): Citation {
  return cite(
    locale,
    `${id}-${reading.id}`,
    `/figures/${id}/${reading.id}/`,
    readingShareWords(locale, id, reading).title,
  );
}

export function citeNumber(locale: Locale, id: string): Citation {
  return cite(
    locale,
    id,
    `/numbers/${countIdOfObservation(id)}/`,
    formatObservationTitle(locale, findObservation(id)),
    id,
  );
}

/** Returns the citation of a whole count: every number of one metric at one place. */
export function citeCount(locale: Locale, count: Count): Citation {
  return cite(locale, count.id, `/numbers/${count.id}/`, formatCountTitle(locale, count));
}

/** Returns the citation of a page. @param part id of the cited part of the page; default: the whole page */
function cite(locale: Locale, id: string, path: string, title: string, part?: string): Citation {
  return {
    key: `strait-${id}`,
    title,
    author: PUBLICATION_DETAILS.author,
    site: messages(locale).site.name,
    version: DATA_VERSION,
    issued: LAST_CHANGED_DAY,
    url: `${addressWithDataVersion(absoluteUrl(`/${locale}${path}`))}${part === undefined ? '' : `#${part}`}`,
    locale,
  };
}
