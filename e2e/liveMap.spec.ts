import { readFileSync } from 'node:fs';
import { type Browser, test as base, type Page } from '@playwright/test';
import { csvParse } from 'd3';
import { globSync } from 'tinyglobby';
import { PALETTE } from '@/lib/map/palette';
import { browserArgs, loopbackOnly } from '@/scripts/browser';
import {
  expected,
  expectPhase,
  HOST,
  idsOnLive,
  isLike,
  type LngLat,
  lookAt,
  middleOf,
  openLive,
  photograph,
  pressOpen,
  project,
  STAGE,
  swipe,
} from './support/liveMap';
import { MAPBOX_OUT, TEST_TOKEN } from './support/mapbox';
import { answerMapbox, MAPBOX_GROUND, MAPBOX_SITE, mapboxTest, openMapbox } from './support/mapboxSite';
import { expect, test } from './support/site';

for (const kind of [test, mapboxTest]) kind.use({ viewport: { width: 1440, height: 900 } });
// Software draws the maps here.
base.setTimeout(120_000);

const incidents = csvParse(readFileSync('out/data/incidents.csv', 'utf8'));
const plotted = incidents.filter(({ mappable, checked }) => mappable === 'yes' && checked === 'checked');

/** Hues of the kinds whose marks are no ink, as app/styles/tokens.css has them in the light. */
const HUES: Readonly<Record<string, string>> = { rescue: '#0E6A6B', interception: '#3A3F94' };
/** Places in the open, by the corners of the map, that few records name: their dots and marks stand alone. */
const LONELY = lonelyPlaces();
const LAND: LngLat = [-6.2, 33];
const SEA: LngLat = [-4.6, 36.1];

/** The ways to have a live map on the page; one suite for both. */
const ENGINES = [
  { name: 'MapLibre', test, open: openLive, land: PALETTE.light.land, sea: PALETTE.light.sea },
  { name: 'Mapbox', test: mapboxTest, open: openMapbox, land: MAPBOX_GROUND, sea: MAPBOX_GROUND },
] as const;

for (const engine of ENGINES) {
  engine.test.describe(engine.name, () => {
    engine.test(
      'draws known places within 2 px of where they are, and a record’s mark beside its place',
      async ({ page }) => {
        await engine.open(page);
        for (const { at, id, kind } of LONELY) {
          await lookAt(page, [at[0] + 0.05, at[1] + 0.03], 9);
          const [own, theirs] = [await expected(page, at), await project(page, at)];
          expect(Math.hypot(own.x - theirs.x, own.y - theirs.y)).toBeLessThan(1);
          const colour = await photograph(page);
          const dot = middleOf(colour, PALETTE.light.ink, theirs, 3);
          expect(dot, `no dot at the place of ${id}`).toBeDefined();
          expect(Math.hypot((dot?.x ?? 0) - theirs.x, (dot?.y ?? 0) - theirs.y)).toBeLessThan(2);
          expect(middleOf(colour, HUES[kind] ?? '', theirs, 16), `no mark of ${id}`).toBeDefined();
          expect(await idsOnLive(page)).toContain(id);
        }
      },
    );

    engine.test('draws land and sea where they belong', async ({ page }) => {
      await engine.open(page);
      for (const [at, wanted] of [
        [LAND, engine.land],
        [SEA, engine.sea],
      ] as const) {
        await lookAt(page, at, 8);
        const { x, y } = await project(page, at);
        expect(isLike((await photograph(page))(x, y), wanted)).toBe(true);
      }
    });

    engine.test(
      'shows the records that the drawn map shows in the same scene, and points at the same one',
      async ({ page }) => {
        const scene = '?scene=rescues-strait';
        await page.goto(`/en/map/${scene}`);
        const marks = page.locator('.map-still .frame-wide .explorer-marks use, .scene-still .explorer-marks use');
        await expect(page.locator('.scene-caption')).toBeVisible({ timeout: 20_000 });
        await expect(marks.first()).toBeAttached();
        const drawn = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-incident') ?? ''));
        await engine.open(page, scene);
        await expect.poll(() => idsOnLive(page)).toEqual([...new Set(drawn)].toSorted());
        const row = page.locator('.record-table tr[data-incident]:visible').first();
        await row.hover();
        const id = await row.getAttribute('data-incident');
        await expect(page.locator('.live-chosen')).toHaveAttribute('data-incident', id ?? '');
      },
    );

    engine.test('loses its picture, lets the drawn map stand in, and comes back', async ({ page }) => {
      await engine.open(page);
      await lookAt(page, LAND, 8);
      await page.locator(HOST).evaluate((host) => {
        const gl = host.liveMap.getCanvas().getContext('webgl2');
        const extension = gl?.getExtension('WEBGL_lose_context');
        Object.assign(window, { bringBack: () => extension?.restoreContext() });
        extension?.loseContext();
      });
      await expectPhase(page, 'lost');
      await expect(page.locator('.map-still .map-picture:visible')).toBeVisible();
      await expect(page.locator('.live-bar')).toContainText('took the live map’s picture away');
      await page.evaluate(() => (window as unknown as { bringBack: () => void }).bringBack());
      await expectPhase(page, 'live');
      const { x, y } = await project(page, LAND);
      expect(isLike((await photograph(page))(x, y), engine.land)).toBe(true);
    });

    engine.test('leaves a finger to the page until the reader explores', async ({ page }) => {
      await page.setViewportSize({ width: 412, height: 800 });
      await engine.open(page);
      // From nearer than the whole map, which has nowhere to go.
      await lookAt(page, LAND, 8);
      await page.evaluate(() => document.querySelector('.live-map')?.scrollIntoView({ block: 'center' }));
      const centre = () => page.locator(HOST).evaluate(({ liveMap }) => liveMap.getCenter().lat);
      const scroll = () => page.evaluate(() => scrollY);
      const box = await page.locator(HOST).boundingBox();
      if (!box) throw new Error('no map');
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const [before, at] = [await centre(), await scroll()];
      await swipe(page, middle, -120);
      await expect.poll(scroll).toBeGreaterThan(at + 60);
      expect(await centre()).toBeCloseTo(before, 6);

      await page.getByRole('checkbox', { name: 'Explore freely' }).check();
      const again = await page.locator(HOST).boundingBox();
      // A finger lets the page run on for a moment.
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

test('keys move the map, tilt and turn it, and the drawn map is one press away', async ({ page }) => {
  await openLive(page);
  const camera = () =>
    page.locator(HOST).evaluate(({ liveMap: map }) => {
      const { getPitch } = map as unknown as { getPitch: () => number };
      return { lng: map.getCenter().lng, zoom: map.getZoom(), pitch: getPitch.call(map) };
    });
  const before = await camera();
  await expect(page.locator(`${HOST} canvas`)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await camera()).lng).toBeGreaterThan(before.lng);
  await page.keyboard.press('+');
  await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(before.zoom + 0.5);
  await page.getByRole('button', { name: 'Tilt' }).click();
  await expect.poll(async () => (await camera()).pitch).toBeGreaterThan(40);
  await expect(page.locator('.live-label:not(.is-out) [lang="ar"]').first()).toBeVisible();
  await expect(page.locator('.live-map .map-credit')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the drawn map' }).click();
  await expectPhase(page, 'drawn');
  await expect(page.locator('.map-still .map-picture:visible')).toBeVisible();
});

test('takes the page’s colours, light and dark', async ({ page }) => {
  await openLive(page);
  await lookAt(page, LAND, 8);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { x, y } = await project(page, LAND);
  await expect.poll(async () => isLike((await photograph(page))(x, y), PALETTE.dark.land)).toBe(true);
});

/** Pages of their own: the browser's complaints are the point here, not faults of the site. */
base.describe('when something is missing', () => {
  for (const { what, files, says } of [
    { what: 'the worker', files: '**/maplibre-gl-worker*', says: 'was blocked or is missing' },
    { what: 'the coastlines', files: '**/geo/*.json', says: 'coastlines of the live map could not be fetched' },
  ]) {
    base(`${what}, the drawn map stays, says so, and a second try works`, async ({ browser, baseURL }) => {
      base.setTimeout(120_000);
      const page = await browser.newPage(baseURL ? { baseURL } : {});
      await page.route(files, (route) => route.abort());
      await expectRefused(page, says);
      await page.unroute(files);
      await pressOpen(page, 'Try again');
      await expectPhase(page, 'live');
      await page.close();
    });
  }

  base('the program of the engine', async ({ browser, baseURL }) => {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await page.goto('/en/map/');
    await expect(page.getByRole('button', { name: 'Open the live map' })).toBeVisible({ timeout: 20_000 });
    await page.route('**/_next/static/chunks/*', (route) => route.abort());
    await pressOpen(page);
    await expect(page.locator('.live-bar')).toContainText('program of the live map could not be fetched');
    await expect(page.locator('.map-still .map-picture:visible')).toBeVisible();
    await page.close();
  });

  base('WebGL', async ({ playwright, baseURL }) => {
    const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
    const browser = await playwright.chromium.launch({
      args: [...browserArgs, loopbackOnly, '--disable-gpu', '--disable-software-rasterizer'],
      ...(executablePath ? { executablePath } : {}),
    });
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await expectRefused(page, 'cannot draw the live map (WebGL is off or missing)');
    await browser.close();
  });
});

base.describe('Mapbox’s pictures', () => {
  base('are asked for after the reader agrees, and not before', async ({ browser }) => {
    base.setTimeout(120_000);
    const { page, asked } = await mapboxPage(browser);
    await openLive(page);
    await page.getByRole('combobox', { name: 'Ground' }).selectOption('satellite');
    await expect(page.locator('.live-consent')).toContainText('learns your network address');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Agree and show them' }).click();
    await expect(page.locator(STAGE)).toHaveAttribute('data-ground', 'satellite', { timeout: 45_000 });
    expect(asked.length).toBeGreaterThan(0);
    await page.close();
  });

  for (const { what, status, says } of [
    { what: 'a refused key', status: 401, says: 'refused this site’s key' },
    { what: 'a forbidden key', status: 403, says: 'refused this site’s key' },
    { what: 'unreachable hosts', status: 0, says: 'could not be reached' },
  ]) {
    base(`with ${what}, the drawn map comes back, says so, and our live map still opens`, async ({ browser }) => {
      base.setTimeout(120_000);
      const { page } = await mapboxPage(browser, status);
      await openLive(page);
      await page.getByRole('combobox', { name: 'Ground' }).selectOption('streets');
      await page.getByRole('button', { name: 'Agree and show them' }).click();
      await expect(page.locator('.live-bar')).toContainText(says, { timeout: 45_000 });
      await expect(page.locator('.map-still .map-picture:visible')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await pressOpen(page);
      await expectPhase(page, 'live');
      await page.close();
    });
  }

  base('widen the policy of their page alone, where a key is built in, and no page of a build without one', () => {
    const pages = (out: string) => globSync(`${out}/**/*.html`);
    const naming = (out: string, text: string) =>
      pages(out).filter((file) => readFileSync(file, 'utf8').includes(text));
    expect(naming(MAPBOX_OUT, 'mapbox.com')).toEqual([`${MAPBOX_OUT}/en/map/index.html`]);
    expect(naming(MAPBOX_OUT, TEST_TOKEN).filter((file) => !file.endsWith('/en/map/index.html'))).toEqual([]);
    expect(naming('out', 'api.mapbox.com')).toEqual([]);
    const scripts = globSync('out/_next/static/**/*.js').filter((file) =>
      readFileSync(file, 'utf8').includes('api.mapbox.com'),
    );
    expect(scripts).toEqual([]);
  });
});

async function expectRefused(page: Page, says: string): Promise<void> {
  await page.goto('/en/map/');
  await pressOpen(page);
  await expect(page.locator('.live-bar')).toContainText(says, { timeout: 45_000 });
  await expect(page.locator('.map-still .map-picture:visible')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
}

async function mapboxPage(browser: Browser, status = 200) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL: MAPBOX_SITE });
  return { page, asked: await answerMapbox(page, status) };
}

/** Plotted places far from every other, named by one record, with the record and its kind. */
function lonelyPlaces(): readonly { readonly at: LngLat; readonly id: string; readonly kind: string }[] {
  const places = plotted.map(({ id, kind, lng, lat }) => ({
    id: id ?? '',
    kind: kind ?? '',
    at: [Number(lng), Number(lat)] as const,
  }));
  const isAlone = ({ at, id }: (typeof places)[number]) =>
    places.every((other) => other.id === id || Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) > 0.15);
  return places.filter((place) => place.kind in HUES && isAlone(place)).slice(0, 4);
}
