import { expect, type Page } from '@playwright/test';
import { projectionOfCamera } from '@/components/map/camera';
import { type FrameName, MAP_FRAMES } from '@/components/map/frames';
import { MAP_PALETTES } from '@/components/map/palette';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import type { LngLat } from '@/lib/geo/lngLat';
import { nearestColourName, readPixels } from './picturePixels';

/**
 * Path of the page with the map that has the most scenes. It represents all maps, which share one custom element, and
 * is in the story as well.
 */
export const STORY_MAP_PAGE_PATH = '/en/figures/map-place/';
export const STORY_MAP_SELECTOR = '#map-place scrolly-steps';
const LAST = scenesOfPlaceSection.length;
export const STORY_MAP_SCREENS = [
  { width: 1440, height: 900, frame: 'wide' },
  { width: 390, height: 844, frame: 'narrow' },
] as const;

const { land, sea, tint } = MAP_PALETTES.light;
export const MAP_AREA_COLOURS = { land, sea, tint };

/**
 * Points in degrees on land, sea or an enclave (`tint`), by id of a scene. In both frames they are far from any line
 * and any word.
 */
const SEEN: Readonly<Record<string, readonly (readonly [LngLat, keyof typeof MAP_AREA_COLOURS])[]>> = {
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
    [[-2.87, 36.1], 'sea'],
    [[-2.87, 34.72], 'land'],
  ],
  'place-atlantic': [
    [[-17.7, 26.4], 'sea'],
    [[-10.4, 24.3], 'land'],
    [[-10.4, 27.1], 'land'],
  ],
};

declare global {
  // Set in the tested page: every state of a flight that was seen on the map.
  var flights: string[];
}

export async function recordFlights(page: Page): Promise<void> {
  await page.locator(STORY_MAP_SELECTOR).evaluate((host) => {
    globalThis.flights = [];
    new MutationObserver(() => {
      const state = host.getAttribute('data-flight');
      if (state !== null) globalThis.flights.push(state || 'from rest');
    }).observe(host, { attributeFilter: ['data-flight'] });
  });
}

export const readRecordedFlights = (page: Page) => page.evaluate(() => globalThis.flights);

export function scrollToScene(page: Page, n: number): Promise<void> {
  return page
    .locator(`${STORY_MAP_SELECTOR} .step[data-step="${n}"] .step-text`)
    .evaluate((text) => text.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/**
 * Expects that the map has come to rest, and that only the picture of one scene is visible.
 * @param n number of the scene, from 1
 */
export async function expectScene(page: Page, n: number): Promise<void> {
  await expect
    .poll(() => page.locator(STORY_MAP_SELECTOR).evaluate(whatIsSeen, n))
    .toEqual({ step: String(n), isFlying: false, opacities: opacitiesAt(n), moving: 0, isLoaded: true });
}

const opacitiesAt = (n: number) => Array.from({ length: LAST }, (_, i) => (i === n - 1 ? '1' : '0'));

/** Reads the state of the map: its step, flight, and visible pictures. Runs in the page. */
function whatIsSeen(host: HTMLElement | SVGElement, n: number) {
  const images = [...host.querySelectorAll<HTMLImageElement>(`.step[data-step="${n}"] img`)];
  return {
    step: host.dataset.step,
    isFlying: host.hasAttribute('data-flight') || host.querySelector('.flight') !== null,
    opacities: [...host.querySelectorAll('.step-picture')].map((picture) => getComputedStyle(picture).opacity),
    moving: document.getAnimations().length,
    isLoaded: images.filter((image) => image.checkVisibility()).every(({ complete }) => complete),
  };
}

/** Returns the box of the map of a scene, in px of the window. @param n number of the scene, from 1 */
export async function boxOfSceneMap(page: Page, n: number, frame: FrameName) {
  const box = await page.locator(`${STORY_MAP_SELECTOR} .step[data-step="${n}"] .frame-${frame}`).boundingBox();
  if (!box) throw new Error(`Scene ${n} has no frame.`);
  return box;
}

export async function expectMapAreaColours(page: Page, n: number, frame: FrameName): Promise<void> {
  const scene = scenesOfPlaceSection[n - 1];
  if (!scene) throw new Error(`There is no scene ${n}.`);
  const box = await boxOfSceneMap(page, n, frame);
  const { project } = projectionOfCamera(scene.camera[frame], MAP_FRAMES[frame].map);
  const scale = box.width / MAP_FRAMES[frame].width;
  const seen = SEEN[scene.id] ?? [];
  const colourAt = readPixels(await page.screenshot());
  const grounds = seen.map(([place]) => {
    const [x, y] = project(place);
    return nearestColourName(colourAt(box.x + x * scale, box.y + y * scale), MAP_AREA_COLOURS);
  });
  expect(grounds, scene.id).toEqual(seen.map(([, ground]) => ground));
}

export const scenePictureLocator = (page: Page, n: number) =>
  page.locator(`${STORY_MAP_SELECTOR} .step[data-step="${n}"] .step-picture`);

/** Opens the map at its first scene, after everything that a flight needs has loaded. */
export async function openStoryMap(page: Page, address = STORY_MAP_PAGE_PATH): Promise<void> {
  await page.goto(address);
  await scrollToScene(page, 1);
  await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flies', '');
  await scrollToScene(page, 1);
  await expectScene(page, 1);
  await recordFlights(page);
}

/** Pauses the next flight, as soon as it starts, at a share of its duration. @param share 0 to 1 */
export async function pauseFlight(page: Page, share: number): Promise<void> {
  await page.locator(STORY_MAP_SELECTOR).evaluate((host, at) => {
    new MutationObserver((_, observer) => {
      if (!host.hasAttribute('data-flight')) return;
      observer.disconnect();
      for (const animation of document.getAnimations()) {
        // Transitions of the style sheet have ended by then.
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
