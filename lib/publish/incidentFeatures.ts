import { group } from 'd3';
import type { FeatureCollection, Point } from 'geojson';
import { linkOf } from '@/lib/facts/citedPage';
import { type Incident, type IncidentSource, isPlotted } from '@/lib/facts/incidents';
import { publishedIncident } from './publishedTables';

/**
 * The columns of incidents.csv, under the same names. A count is null where the source gives none, which does not mean
 * zero.
 */
type IncidentProperties = Omit<ReturnType<typeof publishedIncident>, 'id' | 'lat' | 'lng' | 'mappable' | 'checked'> & {
  /** `url` is null for a page that is named but not linked. */
  readonly sources: readonly (Pick<IncidentSource, 'publisher' | 'published' | 'mirror'> & {
    readonly url: string | null;
  })[];
};

/**
 * Incidents that may be plotted, as GeoJSON (RFC 7946). A point is that of the named place, not of the event. Counts
 * are not added up.
 */
export function incidentFeatures(
  incidents: readonly Incident[],
  sources: readonly IncidentSource[],
): FeatureCollection<Point, IncidentProperties> {
  const byIncident = group(sources, (source) => source.incident);
  return {
    type: 'FeatureCollection',
    features: incidents.filter(isPlotted).map((incident) => {
      const { id, lat: _, lng: __, mappable: ___, checked: ____, ...properties } = publishedIncident(incident);
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [incident.lng, incident.lat] },
        properties: { ...properties, sources: (byIncident.get(id) ?? []).map(namedPage) },
      };
    }),
  };
}

function namedPage(source: IncidentSource): IncidentProperties['sources'][number] {
  const { publisher, published, mirror } = source;
  return { publisher, published, mirror, url: linkOf(source) };
}
