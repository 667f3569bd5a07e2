import { PALETTE } from '@/components/map/palette';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import type { LiveMapData } from './explorerRecord';
import { LIVE_LABELS } from './liveLabels';

export function liveMapData(locale: Locale): LiveMapData {
  const { explorer, footnotes } = messages(locale);
  const places = readPlaces();
  const words = labelWords(places, locale);
  const points = placePoints(places);
  return {
    labels: LIVE_LABELS.map(({ place, ...label }) => {
      const own = words[place];
      const at = label.at ?? points[place];
      if (!own || !at) throw new Error(`The live map names "${place}", which places.csv does not know with a point.`);
      return { ...label, words: own, at, dot: label.at === undefined && label.rank !== 'islet' };
    }),
    notes: [explorer.mapNote, ...Object.values(footnotes)],
    colours: PALETTE,
    units: { km: factWords(locale, 'units', 'km').other, m: factWords(locale, 'units', 'm').other },
  };
}
