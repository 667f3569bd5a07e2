import { test as base, expect, type Page } from '@playwright/test';
import { openLive, STAGE } from './liveMap';

/** The site as served with a key for Mapbox (playwright.config.ts serves it beside the other). */
export const MAPBOX_SITE = `http://localhost:${Number(process.env.E2E_PORT ?? '3210') + 1}/`;

/** The only colour of the tiles with which the tests replace Mapbox's. */
export const MAPBOX_GROUND = '#48708A';

const STYLE = {
  version: 8,
  name: 'stands for a style of Mapbox',
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': MAPBOX_GROUND } }],
};

/**
 * Answers Mapbox's hosts.
 * @param status 200 gives a style, 401 and 403 refuse the key, 0 is an unreachable host
 * @returns the addresses of the requests so far
 */
export async function answerMapbox(page: Page, status = 200): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/[a-z.]*mapbox\.com\//, (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    asked.push(hostname + pathname);
    if (status === 0) return route.abort('internetdisconnected');
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (status !== 200) return route.fulfill({ status, headers, json: { message: 'Not Authorized' } });
    if (pathname.startsWith('/styles/v1/mapbox/')) return route.fulfill({ headers, json: STYLE });
    // Elevation tiles and session counts get no content.
    return route.fulfill({ status: hostname.startsWith('events') ? 204 : 404, headers });
  });
  return asked;
}

/** Opens the live map with Mapbox's pictures, including the reader's consent. */
export async function openMapbox(page: Page, query = ''): Promise<void> {
  await openLive(page, query);
  await page.getByRole('button', { name: 'Streets' }).click();
  await page.getByRole('button', { name: 'Agree and show them' }).click();
  await expect(page.locator(STAGE)).toHaveAttribute('data-ground', 'streets');
}

/** A page of that site, whose requests to Mapbox are answered here. */
export const mapboxTest = base.extend({
  baseURL: MAPBOX_SITE,
  page: async ({ page }, use) => {
    await answerMapbox(page);
    await use(page);
  },
});
