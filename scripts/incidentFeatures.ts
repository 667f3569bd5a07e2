import { group } from 'd3';
import type { FeatureCollection, Point } from 'geojson';
import { linkOf } from '@/lib/facts/citation';
import { type Incident, type IncidentSource, isPlotted } from '@/lib/facts/incidents';

type Counts = Readonly<Record<'people' | 'entered' | 'dead' | 'missing', Count>>;

/** As reported: `null` where the source gives none, which is not zero. */
interface Count {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface IncidentProperties extends Counts {
  readonly kind: Incident['kind'];
  readonly date: string;
  readonly date_end: string | null;
  readonly date_precision: Incident['date_precision'];
  readonly date_basis: string;
  readonly place: string;
  readonly place_id: string | null;
  readonly offset: string | null;
  readonly geo_precision: Incident['geo_precision'];
  readonly located: Incident['located'];
  readonly radius_km: number;
  readonly actors: readonly string[];
  readonly reported_by: readonly string[];
  readonly figures: readonly string[];
  readonly summary: string;
  readonly note: string | null;
  readonly group: string | null;
  readonly overlaps: readonly string[];
  /** `url` is null where the page is only named. */
  readonly sources: readonly {
    readonly publisher: string;
    readonly url: string | null;
    readonly published: string | null;
    readonly mirror: boolean;
  }[];
}

/**
 * Incidents that may stand on a map, as GeoJSON (RFC 7946). A point is that of the named place, not of the event;
 * nothing is added up.
 */
export function incidentFeatures(
  incidents: readonly Incident[],
  sources: readonly IncidentSource[],
): FeatureCollection<Point, IncidentProperties> {
  const byIncident = group(sources, (source) => source.incident);
  return {
    type: 'FeatureCollection',
    features: incidents.filter(isPlotted).map((incident) => ({
      type: 'Feature',
      id: incident.id,
      geometry: { type: 'Point', coordinates: [incident.lng, incident.lat] },
      properties: properties(incident, byIncident.get(incident.id) ?? []),
    })),
  };
}

function properties(
  incident: Incident & { readonly radius_km: number },
  sources: readonly IncidentSource[],
): IncidentProperties {
  const count = (name: keyof Counts): Count => ({
    value: incident[name],
    min: incident[`${name}_min`],
    max: incident[`${name}_max`],
  });
  return {
    kind: incident.kind,
    date: incident.date,
    date_end: incident.date_end || null,
    date_precision: incident.date_precision,
    date_basis: incident.date_basis,
    place: incident.place,
    place_id: incident.place_id || null,
    offset: incident.offset || null,
    geo_precision: incident.geo_precision,
    located: incident.located,
    radius_km: incident.radius_km,
    people: count('people'),
    entered: count('entered'),
    dead: count('dead'),
    missing: count('missing'),
    actors: incident.actors,
    reported_by: incident.reported_by,
    figures: incident.figures,
    summary: incident.summary,
    note: incident.note || null,
    group: incident.group || null,
    overlaps: incident.overlaps,
    sources: sources.map((source) => ({
      publisher: source.publisher,
      url: linkOf(source),
      published: source.published || null,
      mirror: source.mirror === 'mirror',
    })),
  };
}
