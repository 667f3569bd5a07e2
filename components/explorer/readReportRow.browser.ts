import type { LngLat } from '@/lib/geo/lngLat';

/** The data that the server wrote into the attributes of a record's row. */
export interface ReportRow {
  readonly id: string;
  readonly kind: string;
  readonly hue: string;
  /** First possible day of the event, YYYY-MM-DD. */
  readonly day: string;
  readonly element: HTMLElement;
  /** Position of the place that the record names; undefined where the record is not on the map. */
  readonly point: LngLat | undefined;
  /** Radius around the place within which the event happened, km. */
  readonly km: number;
}

export function readReportRow(element: HTMLElement): ReportRow {
  const { incident: id = '', kind = '', hue = '', days = '', point, km = '0' } = element.dataset;
  const [lng = 0, lat = 0] = point?.split(' ').map(Number) ?? [];
  return {
    id,
    kind,
    hue,
    day: days.split(' ')[0] ?? '',
    element,
    point: point === undefined ? undefined : [lng, lat],
    km: Number(km),
  };
}
