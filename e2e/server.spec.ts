import { idsOf } from './support/idsOf';
import { PAGE_TYPES } from './support/pages';
import { expect, test } from './support/site';

test('an address that nothing is kept at answers 404 with a way back', async ({ request }) => {
  const response = await request.get('/en/nothing/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('No such page');
});

test('the fact base is there as files, with their types', async ({ request }) => {
  for (const [file, type] of [
    ['observations.csv', 'text/csv'],
    ['observations.json', 'application/json'],
    ['reports.csv', 'text/csv'],
    ['reports.json', 'application/json'],
    ['figures/en/claim-attempts.csv', 'text/csv'],
  ] as const) {
    const response = await request.get(`/data/${file}`);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['content-type'], file).toContain(type);
    expect((await response.body()).length, file).toBeGreaterThan(200);
  }
});

test('every link and every anchor inside the site leads somewhere', async ({ page, request }) => {
  // Hundreds of pages of numbers, each compressed as it is asked for.
  test.setTimeout(120_000);
  const anchors = new Map<string, Set<string>>();
  for (const path of PAGE_TYPES) {
    await page.goto(path);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
    for (const link of links.filter((address) => address.startsWith(new URL(page.url()).origin))) {
      const [address = '', anchor] = link.split('#');
      const known = anchors.get(address) ?? new Set();
      anchors.set(address, anchor ? known.add(anchor) : known);
    }
  }
  for (const [address, ids] of anchors) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const known = idsOf(ids.size > 0 ? await response.text() : '');
    const missing = [...ids].filter((id) => !known.has(decodeURIComponent(id)));
    expect(missing, `anchors missing from ${address}`).toEqual([]);
  }
});
