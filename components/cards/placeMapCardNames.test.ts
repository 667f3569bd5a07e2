import { describe, expect, it } from 'vitest';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { createCardLayout } from './cardLayout';
import { CHAT_CROP_EDGES_PX } from './cards';
import { type NamedMapPoint, placeMapCardNames } from './placeMapCardNames';

const MAP = { x: 0, y: 0, width: 1200, height: 400 };
const wide = createCardLayout('en', 'wide');
const point = (name: string, x: number, y: number, side?: NamedMapPoint['side']): NamedMapPoint => ({
  name,
  at: [x, y],
  radius: 5,
  side,
});
const ground = (more: Partial<Parameters<typeof placeMapCardNames>[2]> = {}) => ({
  map: MAP,
  taken: [],
  lines: [],
  ...more,
});

describe('placeMapCardNames', () => {
  it('places a name to the right of its point, or at the preferred side', () => {
    expect(placeMapCardNames(wide, [point('Tarifa', 600, 200)], ground())[0]).toMatchObject({ anchor: 'start' });
    const [west] = placeMapCardNames(wide, [point('Tarifa', 600, 200, 'w')], ground());
    expect(west).toMatchObject({ anchor: 'end' });
    expect(west?.x).toBeLessThan(600);
  });

  it('overlaps neither other text, nor another mark, nor another name', () => {
    const title = { x: 605, y: 100, width: 300, height: 200 };
    expect(placeMapCardNames(wide, [point('Tarifa', 600, 200)], ground({ taken: [title] }))[0]).toMatchObject({
      anchor: 'end',
    });
    const names = placeMapCardNames(wide, [point('Tarifa', 600, 200), point('Tangier', 640, 200)], ground());
    expect(names[0]).toMatchObject({ anchor: 'end' });
    expect(names[1]).toMatchObject({ anchor: 'start' });
  });

  it('stays inside the map', () => {
    const [name] = placeMapCardNames(wide, [point('Melilla', 1190, 200)], ground());
    expect(name?.anchor).toBe('end');
  });

  it('does not cross the square to which chat programs crop a wide card; an upright card is not cropped', () => {
    const onEdge = [point('Tangier', CHAT_CROP_EDGES_PX.right - 40, 200)];
    expect(placeMapCardNames(wide, onEdge, ground())[0]).toMatchObject({ anchor: 'end' });
    expect(placeMapCardNames(createCardLayout('en', 'post'), onEdge, ground())[0]).toMatchObject({ anchor: 'start' });
  });

  it('avoids a coast while there is another side', () => {
    const coast = {
      points: [
        [620, 0],
        [620, 400],
      ] as const,
      closed: false,
    };
    expect(placeMapCardNames(wide, [point('Tarifa', 600, 200)], ground({ lines: [coast] }))[0]?.anchor).toBe('end');
    const shore = {
      points: [
        [0, 200],
        [1200, 200],
      ] as const,
      closed: false,
    };
    const all = [
      shore,
      ...[170, 230].map((y) => ({
        points: [
          [0, y],
          [1200, y],
        ] as const,
        closed: false,
      })),
    ];
    expect(placeMapCardNames(wide, [point('Tarifa', 600, 200)], ground({ lines: all }))).toHaveLength(1);
  });

  it('places names equally in both reading directions, with the anchor at the other end in right-to-left text', () => {
    const [ltr] = placeMapCardNames(wide, [point('سبتة', 600, 200)], ground());
    const [rtl] = placeMapCardNames(createCardLayout('ar', 'wide'), [point('سبتة', 600, 200)], ground());
    expect(rtl).toEqual({ ...ltr, anchor: 'end' });
  });

  it('keeps a diagonal name farther from a ring than from a dot, where the map has room', () => {
    const diagonal = (radius: number, width: number) =>
      placeMapCardNames(wide, [{ ...point('Tarifa', 600, 200, 'ne'), radius }], ground({ map: { ...MAP, width } }))[0];
    const distance = (radius: number, width = MAP.width) =>
      (diagonal(radius, width)?.x ?? 0) - 600 - radius * Math.SQRT1_2;
    const end = 600 + 15 * Math.SQRT1_2 + 8 + 0.94 * estimateTextWidthPx('Tarifa', 23) + 12;
    expect(distance(15)).toBeGreaterThan(1.5 * distance(5));
    expect(distance(15, end)).toBeCloseTo(distance(5), 0);
  });

  it('throws an error with the name that has no room', () => {
    expect(() => placeMapCardNames(wide, [point('Tarifa', 600, 200)], ground({ taken: [MAP] }))).toThrow('“Tarifa”');
  });
});
