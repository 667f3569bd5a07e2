import type { Page } from '@playwright/test';
import { placeScenes } from '@/content/chapters/place/scenes';
import { flightPath } from '@/lib/flight/flightPath';
import { viewOf } from '@/lib/map/camera';
import { FRAMES, type FrameName } from '@/lib/map/frames';
import { PALETTE } from '@/lib/map/palette';
import { placeFlights } from '@/lib/map/placeFlights';
import type { LngLat } from '@/lib/map/scene';
import { differentPixels, nameOf, readPixels } from './support/pixels';
import { expect, test } from './support/site';

/** The map with most scenes stands for all; the others are of the same element. */
const map = '#map-place scrolly-steps';
const LAST = placeScenes.length;
const SCREENS = [
  { width: 1440, height: 900, frame: 'wide' },
  { width: 390, height: 844, frame: 'narrow' },
] as const;

const { land, sea, tint } = PALETTE.light;
const GROUND = { land, sea, tint };

/** Ground far from any line and any word, in both frames, by scene. */
const SEEN: Readonly<Record<string, readonly (readonly [LngLat, keyof typeof GROUND])[]>> = {
  'place-shores': [
    [[-4.87, 37.3], 'land'],
    [[-4.13, 36.45], 'sea'],
    [[-4.87, 34.72], 'land'],
  ],
  'place-narrowest': [
    [[-5.53, 36.19], 'land'],
    [[-5.31, 35.98], 'sea'],
    [[-5.55, 35.775], 'land'],
  ],
  'place-ceuta': [
    [[-5.365, 35.9035], 'tint'],
    [[-5.289, 35.862], 'sea'],
    [[-5.39, 35.8455], 'land'],
  ],
  'place-melilla': [
    [[-2.9515, 35.2835], 'tint'],
    [[-2.9045, 35.3115], 'sea'],
    [[-2.9985, 35.319], 'land'],
  ],
  'place-alboran': [
    [[-4.63, 37.12], 'land'],
    [[-2.87, 36.4], 'sea'],
    [[-2.87, 34.72], 'land'],
  ],
  'place-atlantic': [
    [[-17.7, 26.4], 'sea'],
    [[-10.4, 24.3], 'land'],
    [[-10.4, 27.1], 'land'],
  ],
};

declare global {
  // Stands in the tested page: every state of a flight that was seen on the map.
  var flights: string[];
}

async function watchFlights(page: Page): Promise<void> {
  await page.locator(map).evaluate((host) => {
    globalThis.flights = [];
    new MutationObserver(() => {
      const state = host.getAttribute('data-flight');
      if (state !== null) globalThis.flights.push(state || 'from rest');
    }).observe(host, { attributeFilter: ['data-flight'] });
  });
}

const flightsSeen = (page: Page) => page.evaluate(() => globalThis.flights);

function read(page: Page, n: number): Promise<void> {
  return page
    .locator(`${map} .step[data-step="${n}"] .step-text`)
    .evaluate((text) => text.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** At rest the still of one scene is all there is. */
async function expectScene(page: Page, n: number): Promise<void> {
  await expect(page.locator(map)).toHaveAttribute('data-step', String(n));
  await expect(page.locator(map)).not.toHaveAttribute('data-flight');
  await expect(page.locator(`${map} .flight`)).toHaveCount(0);
  for (let step = 1; step <= LAST; step += 1) {
    await expect(page.locator(`${map} .step[data-step="${step}"] .step-picture`)).toHaveCSS(
      'opacity',
      step === n ? '1' : '0',
    );
  }
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect
    .poll(() =>
      page
        .locator(`${map} .step[data-step="${n}"] img:visible`)
        .evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete)),
    )
    .toBe(true);
}

/** The map of the scene being read, in the window. */
async function mapBox(page: Page, n: number, frame: FrameName) {
  const box = await page.locator(`${map} .step[data-step="${n}"] .frame-${frame}`).boundingBox();
  if (!box) throw new Error(`Scene ${n} has no frame.`);
  return box;
}

async function expectGround(page: Page, n: number, frame: FrameName): Promise<void> {
  const scene = placeScenes[n - 1];
  if (!scene) throw new Error(`There is no scene ${n}.`);
  const box = await mapBox(page, n, frame);
  const { project } = viewOf(scene.camera[frame], FRAMES[frame].map);
  const scale = box.width / FRAMES[frame].width;
  const seen = SEEN[scene.id] ?? [];
  const points = seen.map(([place]) => {
    const [x, y] = project(place);
    return [box.x + x * scale, box.y + y * scale] as const;
  });
  const colours = await readPixels(page, points);
  expect(
    colours.map((colour) => nameOf(colour, GROUND)),
    scene.id,
  ).toEqual(seen.map(([, ground]) => ground));
}

async function pictureOf(page: Page, n: number): Promise<string> {
  const clip = await page.locator(`${map} .step[data-step="${n}"] .step-picture`).boundingBox();
  return (await page.screenshot(clip ? { clip } : {})).toString('base64');
}

/** Opens the story with the map at its first scene, all that a flight needs at hand. */
async function openMap(page: Page): Promise<void> {
  await page.goto('/en/');
  await read(page, 1);
  await expect(page.locator(map)).toHaveAttribute('data-flies', '');
  await read(page, 1);
  await expectScene(page, 1);
  await watchFlights(page);
}

/** Stops a flight, as soon as it starts, after a share of its time. */
async function holdFlight(page: Page, share: number): Promise<void> {
  await page.locator(map).evaluate((host, at) => {
    new MutationObserver((_, observer) => {
      if (!host.hasAttribute('data-flight')) return;
      observer.disconnect();
      for (const animation of document.getAnimations()) {
        // What the style sheet fades is over by then.
        if (animation instanceof CSSTransition) {
          animation.finish();
          continue;
        }
        animation.pause();
        animation.currentTime = at * Number(animation.effect?.getComputedTiming().endTime);
      }
    }).observe(host, { attributeFilter: ['data-flight'] });
  }, share);
}

for (const { frame, ...viewport } of SCREENS) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('every scene shows its places, flown to forward and back, by its address and after a reload', async ({
      page,
      context,
    }) => {
      test.slow();
      await openMap(page);
      const flown = new Map<number, string>();
      const there = [2, 3, 4, 5, 6];
      for (const n of there) {
        await read(page, n);
        await expectScene(page, n);
        await expectGround(page, n, frame);
        flown.set(n, await pictureOf(page, n));
      }
      for (const n of [5, 4, 3, 2, 1]) {
        await read(page, n);
        await expectScene(page, n);
        const picture = await pictureOf(page, n);
        if (flown.has(n))
          expect(await differentPixels(page, picture, flown.get(n)), `scene ${n}, flown back to`).toBe(0);
        flown.set(n, picture);
      }
      expect(await flightsSeen(page)).toEqual(Array(10).fill('from rest'));

      const other = await context.newPage();
      for (const [i, { id }] of placeScenes.entries()) {
        const n = i + 1;
        await other.goto('about:blank');
        await other.goto(`/en/#${id}`);
        await expectScene(other, n);
        await expectGround(other, n, frame);
        await other.reload();
        await expectScene(other, n);
        await read(other, n);
        await expectScene(other, n);
        expect(await differentPixels(other, await pictureOf(other, n), flown.get(n)), `${id}, by its address`).toBe(0);
      }
    });

    test('the world in the air is where the camera is', async ({ page }) => {
      await openMap(page);
      await holdFlight(page, 0.5);
      await read(page, 2);
      await expect(page.locator(map)).toHaveAttribute('data-flight', '');
      const { scenes, aspect, box } = placeFlights(placeScenes)[frame];
      const [start, end] = [scenes['place-shores'], scenes['place-narrowest']];
      if (!start || !end) throw new Error('A scene has no view.');
      const path = flightPath(start, end);
      const total = 110 + path.duration + 150;
      const [x, y, span] = path.at((total / 2 - 110) / path.duration);
      const still = await mapBox(page, 2, frame);
      const stage = await page.locator(`${map} .flight`).boundingBox();
      expect(stage?.x).toBeCloseTo(still.x + box[0] * still.width, 0);
      const width = box[2] * still.width;
      const { project } = viewOf({ center: [x, latitudeNear(y)], span }, { x: 0, y: 0, width, height: width * aspect });
      const places: readonly (readonly [LngLat, keyof typeof GROUND])[] = [
        [[-5.35, 36.0], 'sea'],
        [[-5.42, 35.85], 'land'],
        [[-5.6, 36.12], 'land'],
        [[-5.29, 35.86], 'sea'],
      ];
      const colours = await readPixels(
        page,
        places.map(([place]) => {
          const [left, top] = project(place);
          return [(stage?.x ?? 0) + left, (stage?.y ?? 0) + top];
        }),
      );
      expect(colours.map((colour) => nameOf(colour, GROUND))).toEqual(places.map(([, ground]) => ground));
      await expect(page.locator(`${map} [data-current] .frame-${frame} .map-credit`)).toBeVisible();
      await expect(page.locator(`${map} [data-current] .frame-${frame} .map-overlay`)).toHaveCSS('opacity', '0');
    });

    test('a reader who turns round in the air flies back from there', async ({ page }) => {
      await openMap(page);
      await holdFlight(page, 0.4);
      await read(page, 2);
      await expect(page.locator(map)).toHaveAttribute('data-flight', '');
      const world = page.locator(`${map} .flight img[src*="world-strait-${frame}"]`);
      const before = await world.boundingBox();
      await holdFlight(page, 0);
      await read(page, 1);
      await expect(page.locator(map)).toHaveAttribute('data-flight', 'turned');
      const after = await world.boundingBox();
      expect(before && after && Math.abs(before.width - after.width) / before.width).toBeLessThan(0.01);
      // Held animations never end by themselves.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.play();
      });
      await expectScene(page, 1);
      await expectGround(page, 1, frame);
    });

    test('a jump over scenes is no flight', async ({ page }) => {
      await openMap(page);
      for (const n of [4, 1, 6, 3]) {
        await read(page, n);
        await expectScene(page, n);
        await expectGround(page, n, frame);
      }
      expect(await flightsSeen(page)).toEqual([]);
    });

    test('a turned or resized window ends the flight at its scene', async ({ page }) => {
      await openMap(page);
      await holdFlight(page, 0.4);
      await read(page, 2);
      await expect(page.locator(map)).toHaveAttribute('data-flight', '');
      await page.setViewportSize({ width: viewport.height, height: viewport.width });
      await expect(page.locator(map)).not.toHaveAttribute('data-flight');
      await expect(page.locator(`${map} .flight`)).toHaveCount(0);
      await page.setViewportSize(viewport);
      await expect(page.locator(map)).toHaveAttribute('data-flies', '');
      await read(page, 2);
      await expectScene(page, 2);
      await expectGround(page, 2, frame);
      await read(page, 3);
      await expectScene(page, 3);
      await expectGround(page, 3, frame);
    });

    test.describe('with reduced motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('scenes change at once, and nothing for a flight is fetched', async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto('/en/');
        await watchFlights(page);
        for (const n of [1, 2, 3, 4, 3]) {
          await read(page, n);
          await expect(page.locator(map)).toHaveAttribute('data-step', String(n));
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
          await expectScene(page, n);
          await expectGround(page, n, frame);
        }
        expect(await flightsSeen(page)).toEqual([]);
        expect(asked.filter((url) => /flights\.json|\/world-/.test(url))).toEqual([]);
      });
    });
  });
}

/** The latitude of a `mercatorY`, by the textbook (Snyder 1987, eq. 7-4). */
function latitudeNear(y: number): number {
  return 90 - (360 / Math.PI) * Math.atan(Math.exp((y * Math.PI) / 180));
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger on the map scrolls the page', async ({ page }) => {
    await openMap(page);
    await read(page, 2);
    await expectScene(page, 2);
    const box = await mapBox(page, 2, 'narrow');
    const before = await page.evaluate(() => scrollY);
    const client = await page.context().newCDPSession(page);
    const [x, top] = [box.x + box.width / 2, box.y + 40];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await touch('touchStart', top + 200);
    for (let y = top + 190; y >= top; y -= 10) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });
});
