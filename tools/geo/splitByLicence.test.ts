import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { splitByLicence } from './splitByLicence';

/** Two adjacent countries, an enclave at the coast of one, and an islet without a shape at this level. */
const LEVEL: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 2],
    ],
    [
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
    ],
    [
      [2, 1],
      [1.5, 1],
      [1.5, 2],
    ],
    [
      [1.5, 2],
      [1, 2],
    ],
    [
      [2, 1],
      [2, 2],
      [1.5, 2],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: 'EH' } },
        { type: 'Polygon', arcs: [[2, 3, 4, -1]], properties: { id: 'MA' } },
        { type: 'Polygon', arcs: [[5, -4]], properties: { id: 'ceuta' } },
        { type: null as never, properties: { id: 'velez' } },
      ],
    },
  },
};

const { coast, borders } = splitByLicence(LEVEL);

it('makes the countries one land, without the border between them', () => {
  expect(coast.objects).toEqual({ land: { type: 'MultiPolygon', arcs: [[expect.any(Array)]] } });
  expect(coast.arcs).toHaveLength(4);
  expect(coast.arcs).not.toContainEqual(LEVEL.arcs[0]);
});

it('keeps the enclave under its id and each border under the ids of its areas', () => {
  expect(borders.objects.areas).toMatchObject({ geometries: [{ type: 'Polygon', id: 'ceuta' }] });
  expect(borders.objects.borders).toMatchObject({ geometries: [{ id: 'EH-MA' }, { id: 'MA-ceuta' }] });
  expect(borders.arcs).toHaveLength(3);
});
