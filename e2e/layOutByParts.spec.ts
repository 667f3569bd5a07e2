import { expect, test } from './support/site';

const sequence = '#telephone scrolly-steps';
const late = `${sequence} [data-late]`;

test.use({ viewport: { width: 412, height: 823 } });

test('a sequence that comes near is laid out part by part, and whole before it is seen', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator(`${sequence}[data-live]`)).toHaveCount(1);
  const parts = await page.locator(late).count();
  expect(parts).toBeGreaterThan(5);
  // The count in each frame, until the sequence is in the window.
  const waiting = await page.evaluate(countWaiting, sequence);
  expect(waiting.at(0)).toBe(parts);
  expect(waiting.at(-1)).toBe(0);
  for (const [i, count] of waiting.slice(1).entries()) expect((waiting[i] ?? 0) - count).toBeLessThanOrEqual(1);
  await expect(page.locator(`${sequence}[data-step="1"]`)).toHaveCount(1);
});

test('a reader who jumps to a sequence finds all of it laid out', async ({ page }) => {
  await page.addInitScript(watchWaiting, sequence);
  await page.goto('/en/#telephone');
  await expect(page.locator(`${sequence}[data-live]`)).toHaveCount(1);
  await expect(page.locator(late)).toHaveCount(0);
  // From all to none.
  expect(await page.evaluate(() => globalThis.waiting)).toEqual([0]);
});

declare global {
  // Stands in the tested page: how many parts wait after each change of it.
  var waiting: number[];
}

/** Runs in the page, before it is there. */
function watchWaiting(selector: string): void {
  globalThis.waiting = [];
  new MutationObserver((records) => {
    const host = document.querySelector(selector);
    const isLess = records.some(({ target, oldValue }) => oldValue === '' && host?.contains(target));
    if (host && isLess) globalThis.waiting.push(host.querySelectorAll('[data-late]').length);
  }).observe(document, { attributeFilter: ['data-late'], attributeOldValue: true, subtree: true });
}

/** Runs in the page: scrolls until the sequence comes into the window; how many of its parts wait in each frame. */
async function countWaiting(selector: string): Promise<number[]> {
  const frame = () => new Promise(requestAnimationFrame);
  const host = document.querySelector<HTMLElement>(selector);
  const section = host?.closest<HTMLElement>('[data-section]');
  if (!host || !section) throw new Error('There is no such sequence.');
  const counts: number[] = [];
  const by = (top: number) => scrollBy({ top, behavior: 'instant' });
  // Not so near that its section is laid out, until what lies before it is as tall as it will be.
  for (let frames = 0; frames < 20; frames += 1) {
    by(section.getBoundingClientRect().top - 3 * innerHeight);
    await frame();
  }
  for (let frames = 0; frames < 400; frames += 1) {
    await frame();
    counts.push(host.querySelectorAll('[data-late]').length);
    const { top } = section.getBoundingClientRect();
    if (top < 2 * innerHeight && host.getBoundingClientRect().top < innerHeight) return counts;
    by(16);
  }
  throw new Error('The sequence never came.');
}
