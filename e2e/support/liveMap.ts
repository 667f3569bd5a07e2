import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

export type LngLat = readonly [lng: number, lat: number];
type Rgb = readonly [red: number, green: number, blue: number];

/** The part of both engines that the tests ask. */
interface AnyMap {
  project(at: [number, number]): { x: number; y: number };
  jumpTo(camera: { center: [number, number]; zoom: number }): void;
  once(kind: 'idle', told: () => void): void;
  triggerRepaint(): void;
  panBy(by: [number, number], options: { duration: number }): void;
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  getPitch(): number;
  getCanvas(): HTMLCanvasElement;
  querySourceFeatures(source: string): { properties: { id: string } }[];
}

declare global {
  interface Element {
    liveMap: AnyMap;
  }
}

export const STAGE = '.map-stage';
export const HOST = '.live-host';

export async function openLive(page: Page, query = ''): Promise<void> {
  await page.goto(`en/map/${query}`);
  await pressOpen(page);
  await expectPhase(page, 'live');
}

export async function pressOpen(page: Page, name = 'Open the live map'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible({ timeout: 20_000 });
  // By key: on a small screen the list lies over the foot of a map that stays.
  await button.focus();
  await page.keyboard.press('Enter');
}

export async function expectPhase(page: Page, phase: string): Promise<void> {
  await expect(page.locator(STAGE)).toHaveAttribute('data-phase', phase, { timeout: 45_000 });
}

export async function lookAt(page: Page, center: LngLat, zoom: number): Promise<void> {
  await page.locator(HOST).evaluate(
    (host, camera) =>
      new Promise<void>((resolve) => {
        host.liveMap.once('idle', () => resolve());
        host.liveMap.jumpTo(camera);
        host.liveMap.triggerRepaint();
      }),
    { center: [...center] as [number, number], zoom },
  );
}

/** Where the map looks. */
export function cameraOf(page: Page): Promise<{ lng: number; lat: number; zoom: number; pitch: number }> {
  return page.locator(HOST).evaluate(({ liveMap: map }) => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom(), pitch: map.getPitch() };
  });
}

export function project(page: Page, at: LngLat): Promise<{ x: number; y: number }> {
  return page.locator(HOST).evaluate(
    (host, point) => {
      const { x, y } = host.liveMap.project(point);
      return { x, y };
    },
    [...at] as [number, number],
  );
}

/** Where a point must be drawn, by our own arithmetic: Web Mercator in tiles of 512 px, around the middle of the canvas. */
export async function expected(page: Page, [lng, lat]: LngLat): Promise<{ x: number; y: number }> {
  const camera = await cameraOf(page);
  const { width, height } = await page
    .locator(HOST)
    .evaluate(({ liveMap }) => ({ width: liveMap.getCanvas().clientWidth, height: liveMap.getCanvas().clientHeight }));
  const size = 512 * 2 ** camera.zoom;
  const north = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: width / 2 + ((lng - camera.lng) / 360) * size,
    y: height / 2 - (north(lat) - north(camera.lat)) * size,
  };
}

/** What is to be seen of the map: its colours, from a photograph of the page. */
export async function photograph(page: Page): Promise<(x: number, y: number) => Rgb> {
  const canvas = page.locator(`${HOST} canvas`).first();
  const picture = (await canvas.screenshot()).toString('base64');
  const { width, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [image.width, image.height];
    const context = copy.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    let text = '';
    for (let i = 0; i < pixels.length; i += 4) text += String.fromCharCode(...[0, 1, 2].map((j) => pixels[i + j] ?? 0));
    return { width: image.width, data: btoa(text) };
  }, picture);
  const bytes = Buffer.from(data, 'base64');
  return (x, y) => {
    const at = (Math.round(y) * width + Math.round(x)) * 3;
    return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  };
}

export function isLike(seen: Rgb, hex: string, tolerance = 12): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return wanted.every((value, i) => Math.abs(value - (seen[i] ?? 0)) <= tolerance);
}

/** The middle of what has a colour near a point; undefined where nothing has. */
export function middleOf(
  colour: (x: number, y: number) => Rgb,
  hex: string,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
  tolerance = 40,
): { x: number; y: number } | undefined {
  const found: [number, number][] = [];
  for (let px = Math.floor(x - reach); px <= x + reach; px++)
    for (let py = Math.floor(y - reach); py <= y + reach; py++)
      if (isLike(colour(px, py), hex, tolerance)) found.push([px + 0.5, py + 0.5]);
  if (found.length === 0) return undefined;
  const mean = (axis: 0 | 1) => found.reduce((sum, point) => sum + point[axis], 0) / found.length;
  return { x: mean(0), y: mean(1) };
}

/** Moves one finger over the page, as a touch screen tells it. */
export async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from.y + (by * step) / 8);
  await touch('touchEnd');
}

/** Spreads two fingers from one distance to another around a point, as a touch screen tells it. */
export async function pinch(page: Page, { x, y }: { x: number; y: number }, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: x - apart / 2, y, id: 0 },
              { x: x + apart / 2, y, id: 1 },
            ],
    });
  await touch('touchStart', from);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((to - from) * step) / 8);
  await touch('touchEnd');
}

/** Records whose marks the live map holds. */
export async function idsOnLive(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator(HOST)
    .evaluate(({ liveMap }) => liveMap.querySourceFeatures('marks').map(({ properties }) => properties.id));
  return [...new Set(ids)].toSorted();
}
