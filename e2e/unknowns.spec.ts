import { countHatchLines, HATCHED_ELEMENTS } from './support/countHatchLines';
import { rotatingLocale, TESTED_LOCALE } from './support/locale';
import { expect, test } from './support/siteTest';

for (const [width, locale] of [
  [360, rotatingLocale(2)],
  [1440, rotatingLocale(1)],
] as const) {
  test(`nothing crosses an unknown (${width} px wide, ${locale})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${locale}/`);
    expect(await page.locator('[data-figure] svg [data-unknown]').count()).toBeGreaterThan(1);
    expect(await page.evaluate(crossedUnknowns)).toEqual([]);
  });
}

test('a line across an unknown is found', async ({ page }) => {
  await page.setContent(`<figure data-figure="x"><svg width="200" height="100">
    <rect data-unknown="not-published" data-observation="crossed" x="20" width="40" height="90" fill="url(#h)" />
    <rect data-unknown="not-published" data-observation="free" x="120" width="40" height="90" fill="url(#h)" />
    <pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0H6" /></pattern>
    <path class="series" d="M0 45H80" stroke="black" fill="none" />
  </svg></figure>`);
  const crossed = await page.evaluate(crossedUnknowns);
  expect(crossed).toEqual([expect.stringContaining('crossed: <path class="series">')]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an unknown value is hatched with lines that can be counted (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [path, hatched] of HATCHED_ELEMENTS) {
      await page.goto(`/${TESTED_LOCALE}${path}`);
      await page.locator(hatched).first().scrollIntoViewIfNeeded();
      const picture = (await page.screenshot()).toString('base64');
      const { seen, expected } = await page.evaluate(countHatchLines, { picture, selector: hatched });
      expect(Math.abs(seen - expected), `${path} ${hatched}: ${seen} lines`).toBeLessThanOrEqual(1);
    }
  });
}

/**
 * Finds drawn unknowns with something else painted over or under them, apart from the lines of a scale: checks every
 * pixel along the middle of each, across and down. Runs in the page, so it uses nothing outside itself.
 * @returns each crossed unknown with the element that crosses it, and each that is not hatched at all
 */
function crossedUnknowns(): string[] {
  const crossed: string[] = [];
  for (const mark of document.querySelectorAll<SVGGraphicsElement>('[data-figure] svg [data-unknown]')) {
    const hatched = mark.matches('[fill^="url"]') ? mark : mark.querySelector<SVGGraphicsElement>('[fill^="url"]');
    if (!hatched) crossed.push(`${mark.dataset.observation}: nothing in it is hatched`);
    if (!hatched?.checkVisibility()) continue;
    hatched.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = hatched.getBoundingClientRect();
    const points: [number, number][] = [];
    for (let y = top + 2; y < bottom - 2; y += 1) points.push([(left + right) / 2, y]);
    for (let x = left + 2; x < right - 2; x += 1) points.push([x, (top + bottom) / 2]);
    for (const [x, y] of points) {
      const others = document
        .elementsFromPoint(x, y)
        .filter((node) => node instanceof SVGGeometryElement && !mark.contains(node) && node.ownerSVGElement)
        .filter((node) => hatched.ownerSVGElement?.contains(node) && !node.closest('.year-tick'));
      for (const other of others) {
        const name = `<${other.tagName} class="${other.getAttribute('class') ?? ''}">`;
        crossed.push(`${mark.dataset.observation}: ${name} of ${other.parentElement?.getAttribute('class')}`);
      }
    }
  }
  return [...new Set(crossed)];
}
