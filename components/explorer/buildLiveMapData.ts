import { MAP_PALETTES } from '@/components/map/palette';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import type { LiveMapData, LiveMapLabel } from './explorerRecord';

const LIVE_LABELS: readonly LiveMapLabel[] = [
  { place: 'ceuta', rank: 'subject', from: 6, to: 12, side: 'e', ground: 'sea' },
  { place: 'ceuta', rank: 'title', from: 12, at: [-5.34, 35.885], side: 'centre' },
  { place: 'melilla', rank: 'subject', from: 5, to: 12, side: 'e', ground: 'sea' },
  { place: 'melilla', rank: 'title', from: 12, at: [-2.951, 35.3], side: 'centre' },
  { place: 'morocco', rank: 'country', to: 7, at: [-6.2, 32.2], side: 'centre' },
  { place: 'morocco', rank: 'country', from: 7, to: 10, at: [-4.55, 34.85], side: 'centre' },
  { place: 'spain', rank: 'country', to: 7, at: [-4.6, 37.35], side: 'centre' },
  { place: 'spain', rank: 'country', from: 7, to: 10, at: [-4.25, 37.06], side: 'centre' },
  { place: 'algeria', rank: 'country', to: 8, at: [1.6, 33.6], side: 'centre' },
  { place: 'western-sahara', rank: 'country', to: 9, at: [-12.6, 25], side: 'centre' },
  { place: 'canary-islands', rank: 'country', to: 7, at: [-16.2, 30.4], side: 'centre', ground: 'sea' },
  { place: 'atlantic-ocean', rank: 'sea', to: 8, at: [-14.4, 34.7], side: 'centre' },
  { place: 'strait-of-gibraltar', rank: 'sea', from: 8.5, at: [-5.67, 35.925], side: 'centre' },
  { place: 'alboran-sea', rank: 'sea', from: 6.2, to: 10, at: [-3.5, 36.1], side: 'centre' },
  { place: 'mediterranean', rank: 'sea', to: 8, at: [1.2, 37.3], side: 'centre' },
  { place: 'laayoune', rank: 'town', side: 'e' },
  { place: 'dakhla', rank: 'town', side: 'e' },
  { place: 'agadir', rank: 'town', side: 'e' },
  { place: 'tangier', rank: 'town', from: 5, side: 'sw' },
  { place: 'rabat', rank: 'town', from: 5, side: 'e' },
  { place: 'malaga', rank: 'town', from: 6, side: 'n' },
  { place: 'almeria', rank: 'town', from: 6, side: 'n' },
  { place: 'madrid', rank: 'town', side: 'e' },
  { place: 'nouadhibou', rank: 'town', from: 4.5, side: 'e' },
  { place: 'gibraltar', rank: 'town', from: 8.5, side: 'e', ground: 'sea' },
  { place: 'tarifa', rank: 'town', from: 7, side: 'nw' },
  { place: 'algeciras', rank: 'town', from: 8.5, side: 'w' },
  { place: 'nador', rank: 'town', from: 7.5, side: 's' },
  { place: 'alhoceima', rank: 'town', from: 7, side: 's' },
  { place: 'tetouan', rank: 'town', from: 7.5, side: 's' },
  { place: 'cadiz', rank: 'town', from: 7, side: 'ne' },
  { place: 'motril', rank: 'town', from: 7.5, side: 'n' },
  { place: 'casablanca', rank: 'town', from: 5.5, side: 'se' },
  { place: 'oran', rank: 'town', from: 5.5, side: 'se' },
  { place: 'tantan', rank: 'town', from: 6, side: 'se' },
  { place: 'tarfaya', rank: 'town', from: 6, side: 'se' },
  { place: 'boujdour', rank: 'town', from: 6, side: 'e' },
  { place: 'arrecife', rank: 'town', from: 6.5, side: 'e', ground: 'sea' },
  { place: 'puertorosario', rank: 'town', from: 7, side: 'e', ground: 'sea' },
  { place: 'laspalmas', rank: 'town', from: 6.5, side: 'e', ground: 'sea' },
  { place: 'tenerife', rank: 'town', from: 6.5, side: 'n', ground: 'sea' },
  { place: 'valverde', rank: 'town', from: 7, side: 'w', ground: 'sea' },
  { place: 'larestinga', rank: 'town', from: 7.5, side: 's', ground: 'sea' },
  { place: 'larache', rank: 'town', from: 7, side: 'e' },
  { place: 'kenitra', rank: 'town', from: 7, side: 'e' },
  { place: 'mostaganem', rank: 'town', from: 7, side: 'e' },
  { place: 'akhfenir', rank: 'town', from: 7.5, side: 'se' },
  { place: 'foum-el-oued', rank: 'town', from: 9, side: 'nw' },
  { place: 'el-marsa', rank: 'town', from: 9, side: 'sw' },
  { place: 'fnideq', rank: 'town', from: 9.5, side: 's' },
  { place: 'mdiq', rank: 'town', from: 9, side: 'e' },
  { place: 'benzu', rank: 'town', from: 11.5, side: 'ne' },
  { place: 'belyounech', rank: 'town', from: 11, side: 'sw' },
  { place: 'beniensar', rank: 'town', from: 11, side: 's' },
  { place: 'tarajal', rank: 'crossing', from: 11.5, side: 'se' },
  { place: 'benzu_x', rank: 'crossing', from: 12.5, side: 'sw' },
  { place: 'beniensar_x', rank: 'crossing', from: 12, side: 'e' },
  { place: 'barriochino', rank: 'crossing', from: 12, side: 'sw' },
  { place: 'farhana', rank: 'crossing', from: 12, side: 'w' },
  { place: 'perejil', rank: 'islet', from: 11, side: 'nw' },
  { place: 'velez', rank: 'islet', from: 9, side: 's' },
];

/**
 * Returns the names, notes, colours and units of the live map in a language, as the build writes them to `live.json`.
 */
export function buildLiveMapData(locale: Locale): LiveMapData {
  const { explorer, footnotes } = messages(locale);
  const places = readPlaces();
  const words = mapLabelWordsByPlace(places, locale);
  const points = pointsByPlace(places);
  return {
    labels: LIVE_LABELS.map(({ place, ...label }) => {
      const own = words[place];
      const at = label.at ?? points[place];
      if (!own || !at) throw new Error(`The live map names "${place}", which places.csv does not know with a point.`);
      return { ...label, words: own, at, dot: label.at === undefined && label.rank !== 'islet' };
    }),
    notes: [explorer.mapNote, ...Object.values(footnotes)],
    colours: MAP_PALETTES,
    units: { km: factWords(locale, 'units', 'km').other, m: factWords(locale, 'units', 'm').other },
  };
}
