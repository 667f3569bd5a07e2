import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Opens the page of a figure, whose elements and fonts come after the first words.
 * @param rest of its address
 */
export async function openFigure(page: Page, id: string, rest = ''): Promise<Locator> {
  await page.goto(`/en/figures/${id}/${rest}`);
  await expect(page.locator('number-card:not(:defined)')).toHaveCount(0);
  await expect(page.locator('html[data-fonts]')).toBeAttached();
  return page.locator(`[data-figure="${id}"]`);
}
