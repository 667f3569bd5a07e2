import { expect, it } from 'vitest';
import { CHART_STEPS_BY_FIGURE } from '@/components/sections/figures';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import type { EnginePage } from './EnginePage';
import type { EngineTestGroup } from './testEngine';

/** Tests the charts and maps of the story whose steps a reader scrolls through. */
export const sequenceTests: EngineTestGroup = (current, size, locale, { reducedMotion }) => {
  it('each step of each chart becomes current, forward and back, and the chart shows it', async () => {
    const page = current();
    await page.open(`/${locale}/`, size);
    for (const [id, steps] of Object.entries(CHART_STEPS_BY_FIGURE)) {
      const host = `[data-figure="${id}"] scrolly-steps`;
      for (const n of thereAndBack(steps.length)) {
        await page.evaluate(scrollToStep, host, n);
        await expect
          .poll(() => page.evaluate(whatIsShown, host), { message: `${id}, step ${n}` })
          .toEqual({
            step: String(n),
            current: [String(n)],
            shows: steps[n - 1]?.shows ?? '',
            standsOut: (steps[n - 1]?.highlight?.length ?? 0) > 0,
            isInWindow: true,
          });
        if (n === 1 || n === steps.length) await page.until(isAtRest, host, n);
      }
    }
  });

  const comes = reducedMotion ? 'is there at once' : 'is flown to';
  it(`each scene of the map ${comes}, forward and back, and shows its picture and its names`, async () => {
    const page = current();
    const host = '#map-place scrolly-steps';
    await page.open(`/${locale}/#place`, size);
    await readStep(page, host, 1);
    if (!reducedMotion) await page.untilThereIs(`${host}[data-flies]`);
    await page.evaluate(countFlights, host);
    for (const n of thereAndBack(scenesOfPlaceSection.length)) {
      await readStep(page, host, n);
      const scene = `${host} .step[data-step="${n}"]`;
      await page.until(isPictureThere, scene);
      expect(await page.evaluate(namesSeen, scene), scenesOfPlaceSection[n - 1]?.id ?? '').toBeGreaterThan(1);
    }
    expect(await page.evaluate(() => globalThis.flightsSeen)).toBe(
      reducedMotion ? 0 : 2 * (scenesOfPlaceSection.length - 1),
    );
  });
};

declare global {
  // Set in the tested page: the number of flights that began.
  var flightsSeen: number;
}

/** Returns the numbers from 1 to `count` and back to 1, such as 1, 2, 3, 2, 1. */
function thereAndBack(count: number): readonly number[] {
  const there = Array.from({ length: count }, (_, i) => i + 1);
  return [...there, ...there.toReversed().slice(1)];
}

/**
 * Scrolls to the text of a step, until it is the current one and nothing moves.
 * @param host selector of the `<scrolly-steps>`
 * @param n number of the step, from 1
 */
async function readStep(page: EnginePage, host: string, n: number): Promise<void> {
  await page.evaluate(scrollToStep, host, n);
  await page.until(isAtRest, host, n);
}

/**
 * Scrolls to the text of step `n` (from 1), or first to the part around it that is not laid out yet. Runs in the page.
 * @param host selector of the `<scrolly-steps>`
 */
async function scrollToStep(host: string, n: number): Promise<void> {
  const text = document.querySelector(`${host} .step[data-step="${n}"] .step-text`);
  if (!text) throw new Error(`There is no step ${n} in ${host}.`);
  const margin = Number.parseFloat(getComputedStyle(text).scrollMarginTop);
  for (let still = 0; still < 3; await new Promise(requestAnimationFrame)) {
    let part = text;
    while (!part.checkVisibility({ contentVisibilityAuto: true }) && part.parentElement) part = part.parentElement;
    const before = scrollY;
    scrollBy({ top: part.getBoundingClientRect().top - margin, behavior: 'instant' });
    still = part === text && Math.abs(scrollY - before) <= 1 ? still + 1 : 0;
  }
}

/**
 * Returns whether step `n` (from 1) is current and nothing in its sequence moves. Runs in the page.
 * @param host selector of the `<scrolly-steps>`
 */
function isAtRest(host: string, n: number): boolean {
  const sequence = document.querySelector<HTMLElement>(host);
  const moving = sequence?.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running');
  const isMoving = moving?.length !== 0 || sequence?.matches('[data-flight], :has(.flight, canvas)');
  return sequence?.dataset.step === String(n) && !isMoving;
}

/** Returns the current step of a sequence, and what its chart shows and highlights. Runs in the page. */
function whatIsShown(host: string) {
  const sequence = document.querySelector<HTMLElement>(host);
  const chart = sequence?.querySelector(':scope > .figure-body');
  const { top = Number.NaN, bottom = Number.NaN } = chart?.getBoundingClientRect() ?? {};
  return {
    step: sequence?.dataset.step,
    current: [...(sequence?.querySelectorAll<HTMLElement>('.step[data-current]') ?? [])].map(
      (step) => step.dataset.step,
    ),
    shows: sequence?.dataset.shows ?? '',
    standsOut: chart?.hasAttribute('data-highlight'),
    isInWindow: top < innerHeight / 2 && bottom > 100,
  };
}

/** Starts to count the flights of a map in the global variable `flightsSeen`. Runs in the page. */
function countFlights(host: string): void {
  globalThis.flightsSeen = 0;
  const map = document.querySelector(host);
  if (!map) throw new Error('There is no map.');
  new MutationObserver(() => {
    if (map.getAttribute('data-flight') === '') globalThis.flightsSeen += 1;
  }).observe(map, { attributeFilter: ['data-flight'] });
}

/** Returns whether the picture of a scene is opaque and its visible images have loaded. Runs in the page. */
function isPictureThere(scene: string): boolean {
  const picture = document.querySelector(`${scene} .step-picture`);
  const images = [...(picture?.querySelectorAll('img') ?? [])].filter((image) => image.checkVisibility());
  const isDrawn = images.every((image) => image.complete && image.naturalWidth > 0);
  return picture !== null && getComputedStyle(picture).opacity === '1' && images.length > 0 && isDrawn;
}

/**
 * Returns the number of place names that are visible on the map of a scene. Runs in the page.
 * @param scene selector of the step with the scene
 */
function namesSeen(scene: string): number {
  const options = { opacityProperty: true, visibilityProperty: true };
  return [...document.querySelectorAll(`${scene} .map-label text`)].filter((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isInWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    return name.checkVisibility(options) && right > left && isInWindow;
  }).length;
}
