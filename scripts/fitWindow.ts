import type { Page } from 'playwright';

/** Width of the window for images of figures, in CSS px. */
export const FIGURE_WIDTH_PX = 1200;

/** Makes the window as high as the figure, and waits for the drawings of maps, which load only near the window. */
export async function fitWindow(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  const height = await page.locator('.picture').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await page.setViewportSize({ width: FIGURE_WIDTH_PX, height });
  await page.evaluate(() =>
    Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode())),
  );
  return [];
}
