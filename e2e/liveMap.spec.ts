import { readFileSync } from 'node:fs';
import { test as base, type Locator, type Page } from '@playwright/test';
import { csvParse } from 'd3';
import { MAP_PALETTES } from '@/components/map/palette';
import type { LngLat } from '@/lib/geo/lngLat';
import { colourOfDesignToken } from '@/lib/site/colourOfDesignToken';
import { CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG } from '@/scripts/findBrowser';
import {
  computeExpectedPosition,
  expectLiveMapPhase,
  findMiddleOfColour,
  isSimilarColour,
  LIVE_MAP_SELECTOR,
  MAP_STAGE_SELECTOR,
  MAPBOX_SITE_ADDRESS,
  MOCK_MAPBOX_COLOUR,
  mapboxTest,
  mockMapbox,
  moveCamera,
  openLiveMap,
  openMapboxStreets,
  pressOpenLiveMap,
  projectOnLiveMap,
  readCamera,
  readIdsOfLiveMapMarks,
  readScreenshotColours,
} from './support/liveMap';
import { expect, test } from './support/siteTest';
import { pinch, swipe } from './support/touch';

/** A small window, because software draws the maps in tests. The list is not beside the map. */
const SMALL = { width: 720, height: 450 };
/** The smallest window with the map beside the list, in its wide frame. */
const WIDE = { width: 1152, height: 720 };
for (const kind of [base, test, mapboxTest]) kind.use({ viewport: SMALL });

const incidents = csvParse(readFileSync('out/data/incidents.csv', 'utf8'));
const plotted = incidents.filter(({ mappable, checked }) => mappable === 'yes' && checked === 'checked');

/** Hues in light colours of the kinds whose marks are not ink. */
const HUES: Readonly<Record<string, string>> = {
  rescue: colourOfDesignToken('light', 'rescues'),
  interception: colourOfDesignToken('light', 'attempts'),
};
/** Places away from others that few records name, near the corners of the map: their dots and marks do not overlap. */
const ISOLATED_PLACES = isolatedPlaces();
const LAND: LngLat = [-6.2, 33];
const SEA: LngLat = [-4.6, 36.1];

/** The engines that can draw the live map; one suite tests both. */
const ENGINES = [
  {
    name: 'MapLibre',
    test,
    open: openLiveMap,
    land: MAP_PALETTES.light.land,
    sea: MAP_PALETTES.light.sea,
    darkLand: MAP_PALETTES.dark.land,
    tag: [] as string[],
  },
  {
    name: 'Mapbox',
    test: mapboxTest,
    open: openMapboxStreets,
    land: MOCK_MAPBOX_COLOUR,
    sea: MOCK_MAPBOX_COLOUR,
    darkLand: MOCK_MAPBOX_COLOUR,
    tag: '@full',
  },
] as const;

for (const engine of ENGINES) {
  engine.test.describe(engine.name, { tag: engine.tag }, () => {
    engine.test(
      'draws land, sea and known places where they are, a record’s mark beside its place, and all in the page’s colours',
      async ({ page }) => {
        await engine.open(page);
        for (const [at, wanted] of [
          [LAND, engine.land],
          [SEA, engine.sea],
        ] as const) {
          await moveCamera(page, at, 8);
          const { x, y } = await projectOnLiveMap(page, at);
          await expect.poll(async () => isSimilarColour((await readScreenshotColours(page))(x, y), wanted)).toBe(true);
        }
        for (const { at, id, kind } of ISOLATED_PLACES) {
          await moveCamera(page, [at[0] + 0.05, at[1] + 0.03], 9);
          const [own, theirs] = [await computeExpectedPosition(page, at), await projectOnLiveMap(page, at)];
          expect(Math.hypot(own.x - theirs.x, own.y - theirs.y)).toBeLessThan(1);
          const find = async (hex: string, reach: number) =>
            findMiddleOfColour(await readScreenshotColours(page), hex, theirs, reach);
          const away = async () => {
            const dot = await find(MAP_PALETTES.light.ink, 3);
            return dot ? Math.hypot(dot.x - theirs.x, dot.y - theirs.y) : Number.POSITIVE_INFINITY;
          };
          await expect.poll(away, `no dot at the place of ${id}`).toBeLessThan(2);
          await expect.poll(() => find(HUES[kind] ?? '', 16), `no mark of ${id}`).toBeDefined();
          await expect.poll(() => readIdsOfLiveMapMarks(page)).toContain(id);
        }
        await moveCamera(page, LAND, 8);
        await page.emulateMedia({ colorScheme: 'dark' });
        const { x, y } = await projectOnLiveMap(page, LAND);
        await expect
          .poll(async () => isSimilarColour((await readScreenshotColours(page))(x, y), engine.darkLand))
          .toBe(true);
      },
    );

    engine.test(
      'shows the records that the drawn map shows in the same scene, and points at the same one',
      async ({ page }) => {
        await page.setViewportSize(WIDE);
        const scene = '?scene=rescues-strait';
        await page.goto(`en/map/${scene}`);
        const marks = page.locator('.scene-still .explorer-marks [data-incident]');
        await expect(page.locator('.scene-caption')).toBeVisible();
        await expect(marks.first()).toBeAttached();
        const drawn = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-incident') ?? ''));
        await engine.open(page, scene);
        await expect.poll(() => readIdsOfLiveMapMarks(page)).toEqual([...new Set(drawn)].toSorted());
        const row = page.locator('.record-table tr[data-incident]:visible').first();
        await row.hover();
        const id = await row.getAttribute('data-incident');
        await expect(page.locator('.live-chosen')).toHaveAttribute('data-incident', id ?? '');
      },
    );

    engine.test(
      'loses its picture as it recolours, lets the drawn map stand in, comes back, and is closed and opened again',
      async ({ page }) => {
        await engine.open(page);
        await moveCamera(page, LAND, 8);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator(LIVE_MAP_SELECTOR).evaluate((host) => {
          const gl = host.liveMap.getCanvas().getContext('webgl2');
          const extension = gl?.getExtension('WEBGL_lose_context');
          Object.assign(window, { bringBack: () => extension?.restoreContext() });
          extension?.loseContext();
        });
        await expectLiveMapPhase(page, 'lost');
        await expect(page.locator('.map-still .map-picture').filter({ visible: true })).toBeVisible();
        await expect(page.locator('.live-bar')).toContainText('took the live map’s picture away');
        await page.evaluate(() => (window as unknown as { bringBack: () => void }).bringBack());
        await expectLiveMapPhase(page, 'live');
        const { x, y } = await projectOnLiveMap(page, LAND);
        await expect
          .poll(async () => isSimilarColour((await readScreenshotColours(page))(x, y), engine.darkLand))
          .toBe(true);
        // A page error in any of these actions fails the test (support/siteTest.ts).
        await page.emulateMedia({ colorScheme: 'light' });
        await page.getByRole('button', { name: 'Back to the drawn map' }).click();
        await expectLiveMapPhase(page, 'drawn');
        await pressOpenLiveMap(page);
        await expectLiveMapPhase(page, 'live');
      },
    );

    engine.test('is brought nearer by two fingers and by keys, and the page stays where it is', async ({ page }) => {
      await engine.open(page);
      await moveCamera(page, LAND, 8);
      await page
        .locator(LIVE_MAP_SELECTOR)
        .evaluate((host) => host.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const at = await page.evaluate(() => scrollY);
      const box = await page.locator(LIVE_MAP_SELECTOR).boundingBox();
      if (!box) throw new Error('no map');
      await pinch(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 60, 180);
      await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(8.8);

      await page.locator(`${LIVE_MAP_SELECTOR} canvas`).focus();
      const { zoom } = await readCamera(page);
      await page.keyboard.press('-');
      await expect.poll(async () => (await readCamera(page)).zoom).toBeLessThan(zoom - 0.5);
      const before = await readCamera(page);
      await page.keyboard.press('ArrowUp');
      await expect.poll(async () => (await readCamera(page)).lat).toBeGreaterThan(before.lat);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await readCamera(page)).lng).toBeLessThan(before.lng);
      expect(await page.evaluate(() => scrollY)).toBe(at);
    });

    engine.test(
      'fills the screen, whose gestures are then its own, and gives it back',
      { tag: '@full' },
      async ({ page }) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await engine.open(page);
        const isFull = () => page.evaluate(() => document.fullscreenElement?.className ?? '');
        const size = () =>
          page
            .locator(`${LIVE_MAP_SELECTOR} canvas`)
            .evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
        const [narrow = 0] = await size();
        await page.getByRole('button', { name: 'Full screen' }).click();
        await expect.poll(isFull).toBe('map-stage');
        await expect.poll(async () => (await size())[0]).toBeGreaterThan(narrow + 400);
        // The wheel zooms the map without Ctrl.
        const zoom = async () => (await readCamera(page)).zoom;
        const before = await zoom();
        const box = await page.locator(LIVE_MAP_SELECTOR).boundingBox();
        if (!box) throw new Error('no map');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.wheel(0, -300);
        await expect.poll(zoom).toBeGreaterThan(before + 0.2);
        await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
        // The buttons are on the map, not on the row above it.
        const controls = await page.locator('.live-controls button').first().boundingBox();
        expect(controls?.y).toBeGreaterThanOrEqual(box.y);
        await page.getByRole('button', { name: 'Back to the drawn map' }).click();
        await expect.poll(isFull).toBe('');
        await expect(page.locator('.map-still .map-picture').filter({ visible: true })).toBeVisible();
        await expect(page.getByRole('button', { name: 'Open the live map' })).toBeFocused();
      },
    );

    engine.test('leaves a finger to the page until the reader explores', { tag: '@full' }, async ({ page }) => {
      await page.setViewportSize({ width: 412, height: 800 });
      await engine.open(page);
      // Starts closer than the whole map, which has no room to move.
      await moveCamera(page, LAND, 8);
      await page.evaluate(() => document.querySelector('.live-map')?.scrollIntoView({ block: 'center' }));
      const centre = async () => (await readCamera(page)).lat;
      const scroll = () => page.evaluate(() => scrollY);
      const box = await page.locator(LIVE_MAP_SELECTOR).boundingBox();
      if (!box) throw new Error('no map');
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const [before, at] = [await centre(), await scroll()];
      await swipe(page, middle, -120);
      await expect.poll(scroll).toBeGreaterThan(at + 60);
      expect(await centre()).toBeCloseTo(before, 6);

      await page.getByRole('checkbox', { name: 'Explore freely' }).check();
      // After a finger is lifted, the page continues to scroll for a moment.
      const drift = () =>
        page.evaluate(() => {
          const from = scrollY;
          return new Promise((done) => {
            const frame = (left: number) =>
              left === 0 ? done(scrollY - from) : requestAnimationFrame(() => frame(left - 1));
            frame(6);
          });
        });
      await expect.poll(drift).toBe(0);
      const again = await page.locator(LIVE_MAP_SELECTOR).boundingBox();
      const still = await scroll();
      await swipe(page, { x: middle.x, y: (again?.y ?? 0) + (again?.height ?? 0) / 2 }, -80);
      await expect.poll(centre).toBeLessThan(before - 0.01);
      expect(Math.abs((await scroll()) - still)).toBeLessThan(3);
    });
  });
}

test('a finger on the drawn map scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 800 });
  await page.goto('/en/map/');
  const box = await page.locator('.map-still').first().boundingBox();
  if (!box) throw new Error('no map');
  await swipe(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, -120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
});

test('shows each name completely or not at all, at rest and in motion', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLiveMap(page);
  for (const [at, zoom] of [
    [LAND, 5],
    [[-14, 28], 6],
    [[-5.35, 35.9], 11],
  ] as const) {
    await moveCamera(page, at, zoom);
    expect(await cutNames(page)).toEqual([]);
    await page.locator(LIVE_MAP_SELECTOR).evaluate(({ liveMap }) => liveMap.panBy([90, 70], { duration: 300 }));
    const ways = await page.locator(LIVE_MAP_SELECTOR).evaluate(
      (host) =>
        new Promise<number>((resolve) => {
          let cut = 0;
          const isCut = () => {
            const map = host.getBoundingClientRect();
            return [...host.querySelectorAll('.live-label:not(.is-out, .is-cut)')].some((label) => {
              const { left, right, top, bottom } = label.getBoundingClientRect();
              return left < map.left - 2 || right > map.right + 2 || top < map.top - 2 || bottom > map.bottom + 2;
            });
          };
          const look = (left: number) => {
            if (isCut()) cut++;
            if (left === 0) resolve(cut);
            else requestAnimationFrame(() => look(left - 1));
          };
          look(30);
        }),
    );
    expect(ways).toBe(0);
  }
  await expect(page.locator('.live-label:not(.is-out, .is-cut)').first()).toBeVisible();
});

test('works by key alone: filters, list, record, its mark, the live map closer and tilted, and back', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto('/en/map/');
  await expect(page.getByRole('button', { name: 'Open the live map' })).toBeVisible();
  const reach = async (what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let stops = 0; stops < 40; stops++) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    await expect(what).toBeFocused();
  };
  await reach(page.getByRole('checkbox', { name: 'Rescue' }));
  await page.keyboard.press('Space');
  await reach(page.getByLabel('Place', { exact: true }));
  await page.keyboard.type('Nador');
  const rows = page.locator('.record-table tr[data-incident]:not(.record-panel, [hidden])');
  await expect(rows.first()).toContainText('Nador');
  const plottedRow = rows.filter({ hasNotText: 'not on the map' }).first();
  await reach(plottedRow.locator('.record-open'));
  await page.keyboard.press('Enter');
  await reach(page.getByRole('button', { name: 'Show on the map' }));
  await page.keyboard.press('Enter');
  const id = (await plottedRow.getAttribute('data-incident')) ?? '';
  const mark = page.locator(`.frame-wide .explorer-marks [data-incident="${id}"]`);
  await expect(mark).toBeFocused();
  await reach(page.getByRole('button', { name: 'Open the live map' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectLiveMapPhase(page, 'live');
  await expect(page.locator(`${LIVE_MAP_SELECTOR} canvas`)).toBeFocused();
  // The open record keeps its ring on the live map.
  await expect(page.locator('.live-chosen')).toHaveAttribute('data-incident', id);
  const before = await readCamera(page);
  await page.keyboard.press('+');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(before.zoom + 0.5);
  const nearer = await readCamera(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await readCamera(page)).lat).toBeLessThan(nearer.lat);
  await reach(page.getByRole('button', { name: 'Tilt' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readCamera(page)).pitch).toBeGreaterThan(40);
  await expect(page.locator('.live-label:not(.is-out) [lang="ar"]').first()).toBeVisible();
  await expect(page.locator('.live-map .map-credit')).toBeVisible();
  await reach(page.getByRole('button', { name: 'Back to the drawn map' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open the live map' })).toBeFocused();
  await expect(page.locator('.record-panel')).toBeVisible();
});

test('frees its element and its WebGL context when it is closed, and uses one context again when it is reopened', async ({
  page,
}) => {
  await countContexts(page);
  await openLiveMap(page);
  for (const isLast of [false, true]) {
    expect(await heldContexts(page)).toBe(1);
    await page.getByRole('button', { name: 'Back to the drawn map' }).click();
    await expectLiveMapPhase(page, 'drawn');
    expect(
      await page.locator(LIVE_MAP_SELECTOR).evaluate((host) => [host.childElementCount, 'liveMap' in host]),
    ).toEqual([0, false]);
    expect(await heldContexts(page)).toBe(0);
    if (isLast) break;
    await pressOpenLiveMap(page);
    await expectLiveMapPhase(page, 'live');
  }
});

/** Uses Playwright's own pages, because these tests cause errors in the console. */
base.describe('when something is missing', () => {
  for (const { what, files, says, tag } of [
    { what: 'the worker', files: '**/maplibre-gl-worker*', says: 'was blocked or is missing', tag: '@full' },
    {
      what: 'the coastlines',
      files: '**/geo/*.json',
      says: 'coastlines of the live map could not be fetched',
      tag: [],
    },
  ]) {
    base(`${what}, the drawn map stays, says so, and a second try works`, { tag }, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await expectRefused(page, says);
      await page.unroute(files);
      await pressOpenLiveMap(page, 'Try again');
      await expectLiveMapPhase(page, 'live');
    });
  }

  base('a layer that the engine refuses: the drawn map comes back and says so', { tag: '@full' }, async ({ page }) => {
    const scripts = '**/assets/openLiveMap*.js';
    let broken = 0;
    await page.route(scripts, async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      // Our style is in the only script that names its layers.
      const isStyle = body.includes('calm-') && body.includes('line-dasharray');
      if (isStyle) broken++;
      await route.fulfill({
        response: answer,
        body: isStyle ? body.replaceAll('line-dasharray', 'line-dashes-of-nobody') : body,
      });
    });
    await expectRefused(page, 'reported an error in its drawing');
    expect(broken).toBe(1);
  });

  base('the program of the engine', async ({ page }) => {
    await page.goto('/en/map/');
    await expect(page.getByRole('button', { name: 'Open the live map' })).toBeVisible();
    await page.route('**/assets/openLiveMap*', (route) => route.abort());
    await pressOpenLiveMap(page);
    await expect(page.locator('.live-bar')).toContainText('program of the live map could not be fetched');
    await expect(page.locator('.map-still .map-picture').filter({ visible: true })).toBeVisible();
  });

  base('WebGL', async ({ playwright, baseURL }) => {
    const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
    const browser = await playwright.chromium.launch({
      args: [...CHROMIUM_FLAGS, LOOPBACK_ONLY_FLAG, '--disable-gpu', '--disable-software-rasterizer'],
      ...(executablePath ? { executablePath } : {}),
    });
    const page = await browser.newPage({ viewport: SMALL, ...(baseURL ? { baseURL } : {}) });
    await expectRefused(page, 'cannot draw the live map (WebGL is off or missing)');
    await browser.close();
  });
});

base.describe('Mapbox’s pictures', () => {
  base.use({ baseURL: MAPBOX_SITE_ADDRESS });

  base('are asked for after the reader agrees, and not before', async ({ page }) => {
    const asked = await mockMapbox(page);
    await openLiveMap(page);
    const satellite = page.getByRole('button', { name: 'Satellite and terrain' });
    await satellite.focus();
    await page.keyboard.press('Enter');
    // A screen reader reads the question, because it has the focus, and Escape declines.
    const question = page.getByRole('group', { name: /learns your network address/ });
    await expect(question).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Drawn', exact: true })).toBeFocused();
    await satellite.click();
    await expect(question).toBeFocused();
    expect(asked).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Agree and show them' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(MAP_STAGE_SELECTOR)).toHaveAttribute('data-ground', 'satellite');
    expect(asked.length).toBeGreaterThan(0);
  });

  for (const { what, status, says, tag } of [
    { what: 'a refused key', status: 401, says: 'refused this site’s key', tag: [] },
    { what: 'a forbidden key', status: 403, says: 'refused this site’s key', tag: '@full' },
    { what: 'unreachable hosts', status: 0, says: 'could not be reached', tag: [] },
  ]) {
    base(`with ${what}, the drawn map comes back, says so, and our live map still opens`, { tag }, async ({ page }) => {
      await mockMapbox(page, status);
      await openLiveMap(page);
      await page.getByRole('button', { name: 'Streets' }).click();
      await page.getByRole('button', { name: 'Agree and show them' }).click();
      await expect(page.locator('.live-bar')).toContainText(says);
      await expect(page.locator('.map-still .map-picture').filter({ visible: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await pressOpenLiveMap(page);
      await expectLiveMapPhase(page, 'live');
    });
  }
});

async function expectRefused(page: Page, says: string): Promise<void> {
  await page.goto('/en/map/');
  await pressOpenLiveMap(page);
  await expect(page.locator('.live-bar')).toContainText(says);
  await expect(page.locator('.map-still .map-picture').filter({ visible: true })).toBeVisible();
  // The pressed button is removed, so the focus moves to the one that tries again.
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
}

/** @returns names that the frame cuts */
function cutNames(page: Page): Promise<readonly string[]> {
  return page.locator(LIVE_MAP_SELECTOR).evaluate((host) => {
    const map = host.getBoundingClientRect();
    return [...host.querySelectorAll('.live-label:not(.is-out, .is-cut)')].flatMap((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const isWhole = left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom;
      return isWhole ? [] : [label.textContent ?? ''];
    });
  });
}

/** Counts the WebGL contexts that the page creates. */
async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taken = new Set<WebGL2RenderingContext>();
    Object.assign(window, { taken });
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: Parameters<typeof own>) {
      const context = own.apply(this, asked);
      if (context instanceof WebGL2RenderingContext) taken.add(context);
      return context;
    } as typeof own;
  });
}

function heldContexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { taken } = window as unknown as { taken: Set<WebGL2RenderingContext> };
    return [...taken].filter((context) => !context.isContextLost()).length;
  });
}

/** Finds a plotted place of each kind, far from every other and named by one record, with that record. */
function isolatedPlaces(): readonly { readonly at: LngLat; readonly id: string; readonly kind: string }[] {
  const places = plotted.map(({ id, kind, lng, lat }) => ({
    id: id ?? '',
    kind: kind ?? '',
    at: [Number(lng), Number(lat)] as const,
  }));
  const isAlone = ({ at, id }: (typeof places)[number]) =>
    places.every((other) => other.id === id || Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) > 0.15);
  return Object.keys(HUES).flatMap((kind) => places.find((place) => place.kind === kind && isAlone(place)) ?? []);
}
