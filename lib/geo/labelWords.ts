import type { Place } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { factWords, findFactWords } from '@/lib/text/factWords';

/** The words of one label: the name in the page's language, and quieter beside it the name used in the place. */
export interface LabelWords {
  readonly name: string;
  readonly second?: { readonly text: string; readonly lang: Locale };
}

/** Places whose signs are in Spanish, and whose French name is another. */
const SIGNED_IN_SPANISH = new Set(['spain', 'andalusia', 'algeciras', 'malaga', 'cadiz', 'canary-islands']);

/**
 * A label for every place; Spain adds its own name, every other place its Arabic one where it is known. In Arabic it is the
 * one that signs there have in Latin letters: Spanish in Spain, French in Morocco and at sea.
 */
export function labelWords(places: readonly Place[], locale: Locale): Readonly<Record<string, LabelWords>> {
  return Object.fromEntries(places.map(({ id }) => [id, wordsOf(id, locale)]));
}

function wordsOf(id: string, locale: Locale): LabelWords {
  const { name } = factWords(locale, 'places', id);
  const local = id === 'spain' ? 'es' : 'ar';
  const latin = SIGNED_IN_SPANISH.has(id) ? 'es' : 'fr';
  const lang = locale === 'ar' ? latin : local;
  const second = findFactWords(lang, 'places', id)?.name;
  return second === undefined || second === name ? { name } : { name, second: { text: second, lang } };
}
