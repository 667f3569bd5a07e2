import type { Place } from '@/lib/geo/places';

/** The words of one label: the name in the page's language, and quieter beside it the name used in the place. */
export interface LabelWords {
  readonly name: string;
  readonly second?: { readonly text: string; readonly lang: 'ar' | 'es' | 'en' };
}

type Language = keyof Place['names'];

/** A label for every place; Spain adds its own name, every other place its Arabic one where it is known. */
export function labelWords(places: readonly Place[], language: Language): Readonly<Record<string, LabelWords>> {
  return Object.fromEntries(places.map((place) => [place.id, wordsOf(place, language)]));
}

function wordsOf({ id, names }: Place, language: Language): LabelWords {
  const name = names[language] || names.en;
  const lang = id === 'spain' ? 'es' : 'ar';
  const local = names[lang];
  const second = language === 'ar' ? ({ text: names.en, lang: 'en' } as const) : ({ text: local, lang } as const);
  return second.text === '' || second.text === name ? { name } : { name, second };
}
