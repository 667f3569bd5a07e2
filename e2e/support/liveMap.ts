import { test as base, expect, type Page } from '@playwright/test';
import { projectToWorldMapPx } from '@/components/map/mercator';
import type { LngLat } from '@/lib/geo/lngLat';
import { type Colour, parseHexColour, readPixels } from './picturePixels';

/**
 * Address of the built site, served with a key for Mapbox; playwright.config.ts also serves it without one, at another
 * port.
 */
export const MAPBOX_SITE_ADDRESS = `http://localhost:${Number(process.env.E2E_PORT ?? '3210') + 1}/`;

/** Colour of the whole map in the style that the tests return in place of one by Mapbox. */
export const MOCK_MAPBOX_COLOUR = '#48708A';

const STYLE = {
  version: 8,
  name: 'stands for a style of Mapbox',
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': MOCK_MAPBOX_COLOUR } }],
};

/** Playwright test with a page of `MAPBOX_SITE_ADDRESS`, in which all requests to Mapbox are answered by `mockMapbox`. */
export const mapboxTest = base.extend({
  baseURL: MAPBOX_SITE_ADDRESS,
  page: async ({ page }, use) => {
    await mockMapbox(page);
    await use(page);
  },
});

/** Methods that the tests call on the map, of either engine. */
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

export const MAP_STAGE_SELECTOR = '.map-stage';
export const LIVE_MAP_SELECTOR = '.live-host';

export async function openLiveMap(page: Page, query = ''): Promise<void> {
  await page.goto(`en/map/${query}`);
  await pressOpenLiveMap(page);
  await expectLiveMapPhase(page, 'live');
}

export async function pressOpenLiveMap(page: Page, name = 'Open the live map'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  // Pressed by key, because on a small screen the list covers the bottom of a map that stays.
  await button.focus();
  await page.keyboard.press('Enter');
}

export async function expectLiveMapPhase(page: Page, phase: string): Promise<void> {
  await expect(page.locator(MAP_STAGE_SELECTOR)).toHaveAttribute('data-phase', phase);
}

export async function moveCamera(page: Page, center: LngLat, zoom: number): Promise<void> {
  await page.locator(LIVE_MAP_SELECTOR).evaluate(
    (host, camera) =>
      new Promise<void>((resolve) => {
        host.liveMap.once('idle', () => resolve());
        host.liveMap.jumpTo(camera);
        host.liveMap.triggerRepaint();
      }),
    { center: [...center] as [number, number], zoom },
  );
}

/** Reads the camera of the live map: position in degrees, zoom, and pitch in degrees. */
export function readCamera(page: Page): Promise<{ lng: number; lat: number; zoom: number; pitch: number }> {
  return page.locator(LIVE_MAP_SELECTOR).evaluate(({ liveMap: map }) => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom(), pitch: map.getPitch() };
  });
}

export function projectOnLiveMap(page: Page, at: LngLat): Promise<{ x: number; y: number }> {
  return page.locator(LIVE_MAP_SELECTOR).evaluate(
    (host, point) => {
      const { x, y } = host.liveMap.project(point);
      return { x, y };
    },
    [...at] as [number, number],
  );
}

/** Computes where a point should be on the live map, in px of the map, independently of the engine. */
export async function computeExpectedPosition(page: Page, at: LngLat): Promise<{ x: number; y: number }> {
  const camera = await readCamera(page);
  const { width, height } = await page
    .locator(LIVE_MAP_SELECTOR)
    .evaluate(({ liveMap }) => ({ width: liveMap.getCanvas().clientWidth, height: liveMap.getCanvas().clientHeight }));
  const [x, y] = projectToWorldMapPx(at, camera.zoom);
  const [middleX, middleY] = projectToWorldMapPx([camera.lng, camera.lat], camera.zoom);
  return { x: width / 2 + x - middleX, y: height / 2 + y - middleY };
}

/** Takes a screenshot of the live map. @returns a function that reads the colour at a position in px */
export async function readScreenshotColours(page: Page): Promise<(x: number, y: number) => Colour> {
  return readPixels(await page.locator(`${LIVE_MAP_SELECTOR} canvas`).first().screenshot());
}

export function isSimilarColour(seen: Colour, hex: string, tolerance = 12): boolean {
  return parseHexColour(hex).every((value, i) => Math.abs(value - (seen[i] ?? 0)) <= tolerance);
}

/**
 * Returns the middle of all pixels of a colour near a point, in px; undefined where there are none.
 * @param reach maximum distance from the point along each axis, px
 * @param tolerance maximum difference of a channel, 0 to 255
 */
export function findMiddleOfColour(
  colour: (x: number, y: number) => Colour,
  hex: string,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
  tolerance = 40,
): { x: number; y: number } | undefined {
  const found: [number, number][] = [];
  for (let px = Math.floor(x - reach); px <= x + reach; px++)
    for (let py = Math.floor(y - reach); py <= y + reach; py++)
      if (isSimilarColour(colour(px, py), hex, tolerance)) found.push([px + 0.5, py + 0.5]);
  if (found.length === 0) return undefined;
  const mean = (axis: 0 | 1) => found.reduce((sum, point) => sum + point[axis], 0) / found.length;
  return { x: mean(0), y: mean(1) };
}

/** Returns the ids of the records whose marks are on the live map, sorted. */
export async function readIdsOfLiveMapMarks(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator(LIVE_MAP_SELECTOR)
    .evaluate(({ liveMap }) => liveMap.querySourceFeatures('marks').map(({ properties }) => properties.id));
  return [...new Set(ids)].toSorted();
}

/**
 * Answers all requests to Mapbox in the test.
 * @param status 200 returns a style, 401 and 403 refuse the key, 0 is an unreachable host
 * @returns the addresses requested so far
 */
export async function mockMapbox(page: Page, status = 200): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/[a-z.]*mapbox\.com\//, (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    asked.push(hostname + pathname);
    if (status === 0) return route.abort('internetdisconnected');
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (status !== 200) return route.fulfill({ status, headers, json: { message: 'Not Authorized' } });
    if (pathname.startsWith('/styles/v1/mapbox/')) return route.fulfill({ headers, json: STYLE });
    // Elevation tiles and session counts get no content.
    return route.fulfill({ status: hostname.startsWith('events') ? 204 : 404, headers });
  });
  return asked;
}

/** Opens the live map and switches it to the streets of Mapbox, with the reader's consent. */
export async function openMapboxStreets(page: Page, query = ''): Promise<void> {
  await openLiveMap(page, query);
  await page.getByRole('button', { name: 'Streets' }).click();
  await page.getByRole('button', { name: 'Agree and show them' }).click();
  await expect(page.locator(MAP_STAGE_SELECTOR)).toHaveAttribute('data-ground', 'streets');
}
