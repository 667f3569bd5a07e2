import type { Place } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { factWords, findFactWords } from '@/lib/text/factWords';

/** The text of a map label: the name in the page's language, and optionally the local name in a quieter style. */
export interface MapLabelWords {
  readonly name: string;
  readonly second?: { readonly text: string; readonly lang: Locale };
}

/**
 * Ids of places whose second name on Arabic maps is Spanish, as on their road signs, because their French name differs.
 */
const SIGNED_IN_SPANISH = new Set(['spain', 'andalusia', 'algeciras', 'malaga', 'cadiz', 'canary-islands']);

/**
 * Returns the words of each place's map label, by place id. The second name is the Arabic one where known, or Spanish
 * for Spain; on Arabic pages it is the local name in Latin letters: Spanish in Spain, French in Morocco and at sea.
 */
export function mapLabelWordsByPlace(
  places: readonly Place[],
  locale: Locale,
): Readonly<Record<string, MapLabelWords>> {
  return Object.fromEntries(places.map(({ id }) => [id, wordsOf(id, locale)]));
}

function wordsOf(id: string, locale: Locale): MapLabelWords {
  const { name } = factWords(locale, 'places', id);
  const local = id === 'spain' ? 'es' : 'ar';
  const latin = SIGNED_IN_SPANISH.has(id) ? 'es' : 'fr';
  const lang = locale === 'ar' ? latin : local;
  const second = findFactWords(lang, 'places', id)?.name;
  return second === undefined || second === name ? { name } : { name, second: { text: second, lang } };
}
