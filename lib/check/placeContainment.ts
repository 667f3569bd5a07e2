/** The ids of all places inside each place of the fact base, at any level, by its id. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  morocco: ['near-ceuta-and-melilla', 'mdiq', 'nador', 'fnideq', 'alhoceima', 'atlantic-south'],
  // The two sides that the ministry's count for August 2024 adds up.
  'near-ceuta-and-melilla': ['mdiq', 'nador'],
  melilla: ['barriochino'],
  'ceuta-and-melilla': ['ceuta', 'melilla'],
  spain: [
    'ceuta',
    'melilla',
    'ceuta-and-melilla',
    'canary-islands',
    'mainland-and-balearics',
    'mainland-spain',
    'balearics',
    'andalusia',
    'huelva',
  ],
  'mainland-and-balearics': ['mainland-spain', 'balearics', 'andalusia', 'huelva'],
  'mainland-spain': ['andalusia', 'huelva'],
  andalusia: ['huelva'],
  'routes-to-spain': [
    'atlantic-route',
    'canary-islands',
    'mediterranean',
    'western-mediterranean-route',
    'algerian-route',
    'alboran-sea',
    'strait-of-gibraltar',
    'near-ceuta-and-melilla',
  ],
  mediterranean: [
    'western-mediterranean-route',
    'algerian-route',
    'alboran-sea',
    'strait-of-gibraltar',
    'near-ceuta-and-melilla',
  ],
  'western-mediterranean-route': ['algerian-route', 'alboran-sea', 'strait-of-gibraltar', 'near-ceuta-and-melilla'],
  'atlantic-route': ['canary-islands'],
};

/** Moroccan places beside a Spanish city, where people on their way to it are stopped. */
const MOROCCAN_NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  ceuta: ['fnideq', 'mdiq', 'near-ceuta-and-melilla'],
  melilla: ['nador', 'near-ceuta-and-melilla'],
  'ceuta-and-melilla': ['fnideq', 'mdiq', 'nador', 'near-ceuta-and-melilla'],
};

/**
 * Whether a Moroccan place is beside a Spanish city that a text names. Places are given as ids.
 * @param named places of the text
 */
export function isMoroccanNeighbourOfNamedCity(place: string, named: readonly string[]): boolean {
  return named.some((each) => MOROCCAN_NEIGHBOURS[each]?.includes(place));
}

/** Whether one place of the fact base is inside another. */
export function isPlaceWithin(place: string, other: string): boolean {
  return WITHIN[other]?.includes(place) ?? false;
}

/** Whether two parts of Spain, or two routes to it, have no place in common. */
export function arePlacesDisjoint(place: string, other: string): boolean {
  const areParts = ['spain', 'routes-to-spain'].some(
    (whole) => isPlaceWithin(place, whole) && isPlaceWithin(other, whole),
  );
  const within = (each: string) => [each, ...(WITHIN[each] ?? [])];
  return areParts && !within(place).some((each) => within(other).includes(each));
}

/**
 * Whether a place is Morocco, Spain or all routes to Spain. Sentences name countries even when they are about a part of
 * them, so a country alone is weak evidence.
 */
export function isCountryLevelPlace(place: string): boolean {
  return place === 'morocco' || place === 'spain' || place === 'routes-to-spain';
}

/**
 * Whether a text names the place of a number: the place itself, one that contains it, or both cities of
 * `ceuta-and-melilla`.
 */
export function isPlaceNamed(place: string, named: readonly string[]): boolean {
  if (place === 'ceuta-and-melilla' && named.includes('ceuta') && named.includes('melilla')) return true;
  return named.some((each) => each === place || (!isCountryLevelPlace(each) && isPlaceWithin(place, each)));
}

/** Whether a text names places smaller than a country, but not the place of a number. */
export function areOnlyOtherPlacesNamed(place: string, named: readonly string[]): boolean {
  return selectPlacesBelowCountry(named).length > 0 && !isPlaceNamed(place, named);
}

/**
 * Whether all places that a text names contain the place of a number, such as Spain for a count of the Canary Islands:
 * then the text may take the part for the whole.
 */
export function areOnlyContainingPlacesNamed(place: string, named: readonly string[]): boolean {
  return named.length > 0 && named.every((each) => each !== place && isPlaceWithin(place, each));
}

/** Returns only the places that are smaller than a country. */
export function selectPlacesBelowCountry(places: readonly string[]): readonly string[] {
  return places.filter((place) => !isCountryLevelPlace(place));
}
