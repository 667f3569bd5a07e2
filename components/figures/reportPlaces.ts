import { greatest, group, sort, sum } from 'd3';
import type { CardPlace } from '@/components/cards/figureCard';
import { FRAMES } from '@/components/map/frames';
import type { ReportRule, Scene } from '@/components/map/scene';
import type { PlottedIncident } from '@/lib/facts/incidents';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { locatedReports, reportsIn } from './reportsIn';

/** Reports nearer to each other are one mark. */
const NEAR_DEGREES = 0.6;
/** Marks nearer than that would lie under each other’s names: the larger one is drawn. */
const APART_DEGREES = 0.8;
/** As many marks as a card has room to name. */
const MOST_MARKS = 3;

/** Around which places a scene has reports, and how many: those with most first, each named by the place most reports name. */
export function reportPlaces(locale: Locale, scene: Scene): readonly CardPlace[] {
  let left = reportsIn(scene, FRAMES.wide);
  const found: CardPlace[] = [];
  for (let most = mostNamed(left); most; most = mostNamed(left)) {
    const { lng, lat, place } = most;
    const isNear = (one: PlottedIncident) => distance([one.lng, one.lat], [lng, lat]) < NEAR_DEGREES;
    const reports = left.filter(isNear).length;
    found.push({ point: [lng, lat], name: factWords(locale, 'incidentPlaces', place).name, reports });
    left = left.filter((one) => !isNear(one));
  }
  return sort(found, ({ reports = 0 }) => -reports)
    .filter(({ point }, i, all) => all.slice(0, i).every((before) => distance(point, before.point) > APART_DEGREES))
    .slice(0, MOST_MARKS);
}

/** Counts the reports that a card is about, those in its circles, and those elsewhere, for the words of the card. */
export function reportCounts(rule: Pick<ReportRule, 'kind' | 'year'>, places: readonly CardPlace[]) {
  const all = locatedReports(rule).length;
  const drawn = sum(places, ({ reports = 0 }) => reports);
  return { reports: all, drawn, elsewhere: all - drawn };
}

/** The first report of the place that most reports name; of a stretch of coast or sea only where no place is left. */
function mostNamed(all: readonly PlottedIncident[]): PlottedIncident | undefined {
  const exact = all.filter(({ geo_precision }) => geo_precision === 'place');
  const byPlace = [...group(exact.length > 0 ? exact : all, ({ place }) => place).values()];
  // Of two, that which our own list of places has.
  return greatest(byPlace, (reports) => reports.length + (reports[0]?.place_id ? 0.5 : 0))?.[0];
}

/** In degrees: what stands on one map is near enough for a plane. */
function distance([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  return Math.hypot(lng - otherLng, lat - otherLat);
}
