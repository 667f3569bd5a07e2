import { expect, type Locator, type Page } from '@playwright/test';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';

/** Waits until the fonts of the site are loaded. */
export const waitForFonts = (page: Page) => expect(page.locator('html[data-fonts]')).toBeAttached();

/**
 * Opens the page of a figure, and waits for its custom elements and fonts, which load after the first paint.
 * @param rest query and fragment of the address
 * @returns the locator of the figure
 */
export async function openFigurePage(
  page: Page,
  id: string,
  rest = '',
  locale: Locale = DEFAULT_LOCALE,
): Promise<Locator> {
  await page.goto(`/${locale}/figures/${id}/${rest}`);
  await expect(page.locator('number-card:not(:defined)')).toHaveCount(0);
  await waitForFonts(page);
  return page.locator(`[data-figure="${id}"]`);
}
