import { expect, it } from 'vitest';
import { checkFacts } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { incidentsAsGeoJson } from './dataFiles';

const { base } = checkFacts(readFactSource());
const { features } = incidentsAsGeoJson(base.incidents.rows, base['incident-sources'].rows);
const ids = features.map((feature) => feature.id);

it('contains only incidents that may be plotted: neither those of a sea area nor unchecked ones', () => {
  const listed = base.incidents.rows.filter((row) => row.mappable === 'no' || row.checked === 'unchecked');
  expect(features.length + listed.length).toBe(base.incidents.rows.length);
  expect(listed.filter((row) => ids.includes(row.id))).toEqual([]);
});

it('writes longitude before latitude', () => {
  const ceuta = features.find((feature) => feature.properties.place_id === 'tarajal');
  expect(ceuta?.geometry.coordinates).toEqual([-5.343, 35.871]);
});

it('has null where nothing was counted', () => {
  const uncounted = features.find((feature) => feature.id === '2021-05-22-melilla');
  expect(uncounted?.properties).toMatchObject({ people: null, people_min: null, people_max: null });
});

it('lists the pages of each, and links no bare IP address', () => {
  expect(features.every((feature) => feature.properties.sources.length > 0)).toBe(true);
  expect(JSON.stringify(features)).not.toMatch(/https?:\/\/\d+\.\d+\.\d+\.\d+/);
  const copy = features.find((feature) => feature.id === '2024-09-22-tantan')?.properties.sources;
  expect(copy?.some((source) => source.url === null && source.mirror === 'mirror')).toBe(true);
});
