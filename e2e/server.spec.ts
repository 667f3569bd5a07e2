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
  const targets = new Set<string>();
  for (const path of ['/', '/en/', '/en/numbers/', '/en/numbers/rescues-2022-q1/', '/404.html']) {
    await page.goto(path);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) if (link.startsWith(new URL(page.url()).origin)) targets.add(link);
  }
  for (const target of targets) {
    const [address = '', anchor] = target.split('#');
    const response = await request.get(address);
    expect(response.status(), target).toBe(200);
    if (anchor) expect(await response.text(), target).toContain(`id="${anchor}"`);
  }
});
