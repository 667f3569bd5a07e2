import { greatest, group, sort, sum } from 'd3';
import type { MapCardPlace } from '@/components/cards/figureCard';
import { MAP_FRAMES } from '@/components/map/frames';
import type { ReportSelectionRule, Scene } from '@/components/map/scene';
import type { PlottedIncident } from '@/lib/facts/incidents';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { locatedReports, reportsInScene } from './locatedReports';

/** Distance in degrees from the place of a mark within which the mark also represents reports of other places. */
const NEAR_DEGREES = 0.6;
/**
 * Minimum distance between two marks in degrees: the names of nearer ones would overlap, so only the larger is drawn.
 */
const APART_DEGREES = 0.8;
/** Maximum number of marks, because a card has no room to name more. */
const MAX_MARKS = 3;

/**
 * Groups the reports of a scene into marks for a card, largest first. Each is named after the place that most of its
 * reports name.
 */
export function groupReportsByPlace(locale: Locale, scene: Scene): readonly MapCardPlace[] {
  let left = reportsInScene(scene, MAP_FRAMES.wide);
  const found: MapCardPlace[] = [];
  for (let most = mostReportedPlace(left); most; most = mostReportedPlace(left)) {
    const { lng, lat, place } = most;
    const isNear = (one: PlottedIncident) => distance([one.lng, one.lat], [lng, lat]) < NEAR_DEGREES;
    const reports = left.filter(isNear).length;
    found.push({ point: [lng, lat], name: factWords(locale, 'incidentPlaces', place).name, reports });
    left = left.filter((one) => !isNear(one));
  }
  return sort(found, ({ reports = 0 }) => -reports)
    .filter(({ point }, i, all) => all.slice(0, i).every((before) => distance(point, before.point) > APART_DEGREES))
    .slice(0, MAX_MARKS);
}

/**
 * Counts the located reports of a kind and year for the text of a share card: all of them, those that the card's marks
 * represent, and the rest.
 */
export function countReportsForCard(rule: Pick<ReportSelectionRule, 'kind' | 'year'>, places: readonly MapCardPlace[]) {
  const all = locatedReports(rule).length;
  const drawn = sum(places, ({ reports = 0 }) => reports);
  return { reports: all, drawn, elsewhere: all - drawn };
}

/**
 * Returns the first report of the place that most reports name; reports of a stretch of coast or sea count only if none
 * has an exact place.
 */
function mostReportedPlace(all: readonly PlottedIncident[]): PlottedIncident | undefined {
  const exact = all.filter(({ geo_precision }) => geo_precision === 'place');
  const byPlace = [...group(exact.length > 0 ? exact : all, ({ place }) => place).values()];
  // A tie goes to the place that is in our own list of places.
  return greatest(byPlace, (reports) => reports.length + (reports[0]?.place_id ? 0.5 : 0))?.[0];
}

/** Returns a distance in degrees, as on a plane: accurate enough within one map. */
function distance([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  return Math.hypot(lng - otherLng, lat - otherLat);
}
