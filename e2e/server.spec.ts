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
