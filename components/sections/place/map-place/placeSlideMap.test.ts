import { describe, expect, it } from 'vitest';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { placeName } from '@/lib/text/names';
import { placeSlideMap } from './placeSlideMap';

/** Font sizes of the names by kind of place, px (components/classroom/present/slides.css). */
const SIZES = { subject: 20, town: 13, country: 13, sea: 13 } as const;

describe('the map of a slide', () => {
  const map = placeSlideMap();

  it('names Ceuta and Melilla, in larger type than everything else', () => {
    const subjects = map.names.filter(({ kind }) => kind === 'subject').map(({ place }) => place);
    expect(subjects).toEqual(['ceuta', 'melilla']);
    expect(map.land).toMatch(/^M/);
  });

  it.each(PUBLISHED_LOCALES)(
    'has room for each of its names, apart from the others and from the scale (%s)',
    (locale) => {
      const boxes = map.names.map(({ place, kind, point: [x, y], offset }) => {
        const [dx, dy] = offset ?? [0, 0];
        const width = estimateTextWidthPx(placeName(locale, place), SIZES[kind], kind === 'subject' ? 'bold' : 'sans');
        const left = offset ? x + dx : x - width / 2;
        return { place, left, right: left + width, top: y + dy - 0.8 * SIZES[kind], foot: y + dy + 0.2 * SIZES[kind] };
      });
      const { x, y, width } = map.scale;
      const all = [...boxes, { place: 'scale', left: x, right: x + width, top: y - 20, foot: y }];
      for (const box of all) {
        expect(Math.min(box.left, box.top), box.place).toBeGreaterThanOrEqual(0);
        expect(box.right, box.place).toBeLessThanOrEqual(map.width);
        expect(box.foot, box.place).toBeLessThanOrEqual(map.height);
        for (const other of all.filter(({ place }) => place > box.place)) {
          const isApart =
            box.right <= other.left || other.right <= box.left || box.foot <= other.top || other.foot <= box.top;
          expect(isApart, `${box.place} and ${other.place}`).toBe(true);
        }
      }
    },
  );
});
