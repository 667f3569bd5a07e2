import { describe, expect, it } from 'vitest';
import { placeCardNearMark } from './placeCardNearMark.browser';

const VIEW = { width: 360, height: 740, top: 0 };
const CARD = { width: 300, height: 180 };
const mark = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCardNearMark', () => {
  it.each([
    ['over a mark where there is room', mark(100, 400, 40, 30), { left: 8, top: 210 }],
    ['under a mark at the top', mark(100, 60, 40, 30), { left: 8, top: 100 }],
    ['over the middle of a mark', mark(160, 400, 40, 30), { left: 30, top: 210 }],
    ['inside the window, beside a mark at its edge', mark(340, 400, 20, 30), { left: 52, top: 210 }],
  ])('places the card %s', (_, box, place) => {
    expect(placeCardNearMark(box, CARD, VIEW)).toMatchObject(place);
  });

  it.each([
    ['after', mark(100, 20, 60, 700), 170],
    ['before', mark(1200, 20, 60, 700), 890],
  ])('places the card beside a mark as high as the window, %s it', (_, box, left) => {
    expect(placeCardNearMark(box, CARD, { width: 1440, height: 740, top: 0 })).toMatchObject({ left, top: 280 });
  });

  it.each([
    ['under a mark close to it', mark(100, 220, 40, 30), CARD, { top: 260 }],
    ['beside a high mark', mark(100, 20, 40, 660), { width: 150, height: 670 }, { top: 52, left: 150 }],
    [
      'over a mark, no higher than down to it',
      mark(0, 400, 360, 300),
      { width: 300, height: 400 },
      { top: 52, room: 338 },
    ],
  ])('leaves the masthead free: %s', (_, box, card, place) => {
    expect(placeCardNearMark(box, card, { ...VIEW, top: 44 })).toMatchObject(place);
  });

  it('is as high as there is room where it fits nowhere, and still not on its mark', () => {
    const { top, room } = placeCardNearMark(mark(0, 100, 360, 500), CARD, VIEW);
    expect(top).toBe(610);
    expect(top + room).toBe(732);
  });

  it('lies in the lower half of a window that its mark fills', () => {
    const { top, room } = placeCardNearMark(mark(0, -100, 360, 900), CARD, VIEW);
    expect(top).toBeGreaterThanOrEqual(VIEW.height / 2 - 8);
    expect(top + room).toBe(VIEW.height - 8);
  });
});
