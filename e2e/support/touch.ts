import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves one finger vertically over the page. @param by distance in px; positive: downwards */
export function swipe(page: Page, { x, y }: Point, by: number): Promise<void> {
  return moveFingers(page, (share) => [{ x, y: y + by * share }]);
}

/**
 * Moves two fingers horizontally apart or together around a point.
 * @param from, to distances between the fingers at the start and at the end, px
 */
export function pinch(page: Page, { x, y }: Point, from: number, to: number): Promise<void> {
  return moveFingers(page, (share) => {
    const reach = (from + (to - from) * share) / 2;
    return [
      { x: x - reach, y },
      { x: x + reach, y },
    ];
  });
}

/**
 * Places fingers on the page, moves them and lifts them, with the events of a touch screen.
 * @param places returns the positions of the fingers at a share (0 to 1) of the motion
 */
async function moveFingers(page: Page, places: (share: number) => readonly Point[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  await touch('touchStart', places(0));
  for (let step = 1; step <= 20; step++) await touch('touchMove', places(step / 20));
  await touch('touchEnd', []);
}
