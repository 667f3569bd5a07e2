import { projectionOfCamera } from '@/components/map/camera';
import type { MapFrame } from '@/components/map/frames';
import type { ReportSelectionRule, Scene } from '@/components/map/scene';
import { incidents } from '@/lib/facts/facts';
import { mayBePlotted, type PlottedIncident } from '@/lib/facts/incidents';

/**
 * Returns the reports of a kind and year that name a place and may be plotted, oldest first. Their numbers of people
 * are never added up.
 */
export function locatedReports({ kind, year }: Pick<ReportSelectionRule, 'kind' | 'year'>): readonly PlottedIncident[] {
  return incidents()
    .filter(mayBePlotted)
    .filter((incident) => incident.kind === kind && incident.date.startsWith(year))
    .toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(a.date, b.date)));
}

/** Returns the located reports inside the frame of a scene; none where the scene marks no reports. */
export function reportsInScene(scene: Scene, frame: MapFrame): readonly PlottedIncident[] {
  const rule = scene.highlights.reports;
  if (!rule) return [];
  const { west, south, east, north } = projectionOfCamera(scene.camera[frame.name], frame.map).bounds;
  return locatedReports(rule).filter(({ lng, lat }) => lng > west && lng < east && lat > south && lat < north);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
