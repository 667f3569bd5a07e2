import type { ClaimFigureId } from '@/components/claim/claimFigures';
import type { FigureId } from '@/components/sections/figures';
import type { ReadingRecord } from '@/content/data/claims';
import { SITE } from '@/content/site';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION, LAST_CHANGED, pinned } from '@/lib/site/dataVersion';
import { nameObservation } from '@/lib/text/describeObservation';
import { messages } from '@/lib/text/messages';
import { shareFigure, shareReading } from './shareWords';

/** What a reference to a page of ours says, whatever the style it is written in. */
export interface Citation {
  /** Key of the reference: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly site: string;
  /** Of the data, as in the address. */
  readonly version: string;
  /** Day of the version, YYYY-MM-DD. */
  readonly issued: string;
  /** Address that names the version. */
  readonly url: string;
  readonly locale: Locale;
}

export function citeFigure(locale: Locale, id: FigureId): Citation {
  return cite(locale, id, `/figures/${id}/`, shareFigure(locale, id).title);
}

export function citeReading(locale: Locale, id: ClaimFigureId, reading: ReadingRecord): Citation {
  return cite(locale, `${id}-${reading.id}`, `/figures/${id}/${reading.id}/`, shareReading(locale, id, reading).title);
}

export function citeNumber(locale: Locale, id: string): Citation {
  return cite(locale, id, `/numbers/${id}/`, nameObservation(locale, observation(id)));
}

function cite(locale: Locale, id: string, path: string, title: string): Citation {
  return {
    key: `strait-${id}`,
    title,
    author: SITE.author,
    site: messages(locale).site.name,
    version: DATA_VERSION,
    issued: LAST_CHANGED,
    url: pinned(absoluteUrl(`/${locale}${path}`)),
    locale,
  };
}
