import { unknownId } from '@/lib/facts/fault';
import { readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';

/** A place's name in the page's language. @throws Error naming the nearest id when there is no such place. */
export function placeName(locale: Locale, id: string): string {
  const places = readPlaces();
  const place = places.find((candidate) => candidate.id === id);
  if (!place)
    throw new Error(
      unknownId(
        'place',
        id,
        places.map((candidate) => candidate.id),
      ),
    );
  return place.names[locale];
}
