import { crossedUnknowns } from './support/crossedUnknowns';
import { expect, test } from './support/site';

for (const width of [360, 1440]) {
  test(`nothing crosses an unknown (${width} px wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/');
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
