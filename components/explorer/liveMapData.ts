import { PALETTE, type Palette } from '@/components/map/palette';
import { type LabelWords, labelWords } from '@/lib/geo/labelWords';
import type { LngLat } from '@/lib/geo/lngLat';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { LIVE_LABELS, type LiveLabel } from './liveLabels';

/** A name on the live map, with finished words and the point where it stands. */
export interface PlacedLiveLabel extends Omit<LiveLabel, 'place'> {
  readonly words: LabelWords;
  readonly at: LngLat;
  /** Whether the point is that of a town, which gets a dot. */
  readonly dot: boolean;
}

/** What the live map fetches when it is opened, besides the geodata. */
export interface LiveMapData {
  readonly labels: readonly PlacedLiveLabel[];
  /** How to read the marks, and what the depiction of disputed places needs; on a live map all may come into sight. */
  readonly notes: readonly string[];
  readonly colours: Readonly<Record<'light' | 'dark', Palette>>;
  /** Of the scale. */
  readonly units: Readonly<Record<'km' | 'm', string>>;
}

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
