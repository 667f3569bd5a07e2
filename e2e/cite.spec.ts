import { expect, test } from './support/siteTest';

const TODAY = new Date('2027-06-07T12:00:00');

for (const [path, fragment] of [
  ['/en/figures/attempts-by-year/', ''],
  ['/en/figures/claim-attempts/B/', ''],
  ['/en/numbers/attempts-morocco/', '#attempts-2021'],
] as const)
  test(`${path}${fragment} is cited with the day on which it is read, and copied whole at a press`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(TODAY);
    await page.goto(path + fragment);
    for (const [form, day] of [
      ['bibtex', 'urldate = {2027-06-07}'],
      ['ris', 'Y2  - 2027/06/07'],
      ['csl', '"accessed": { "date-parts": [[2027, 6, 7]] }'],
      ['apa', 'Retrieved June 7, 2027, from http'],
      ['chicago', 'Accessed June 7, 2027.'],
    ])
      await expect.soft(page.locator(`[data-citation="${form}"]`)).toContainText(day ?? '');
    const forms = await page.locator('[data-citation]').allTextContents();
    expect(forms).toHaveLength(5);
    for (const form of forms) {
      expect(form).toMatch(new RegExp(`${path}\\?v=\\d{4}-\\d\\d-\\d\\d${fragment}`));
      expect(form).toContain('Counted at the Strait contributors');
    }
    await page.locator('[data-citation="ris"] + button').click();
    await expect(page.locator('cite-box [role="status"]')).toHaveText('Copied');
    const form = await page.locator('[data-citation="ris"]').textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(form);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('references ask for the day of reading', async ({ page }) => {
    await page.goto('/en/figures/attempts-by-year/');
    await expect(page.locator('[data-citation]')).toHaveCount(5);
    await expect(page.locator('cite-box [data-no-script]')).toBeVisible();
  });
});

test('an address that names a version is told the corrections since then, and no other', async ({ page }) => {
  /** No number of this count has been corrected, so the page gets the notice that corrections would put there. */
  const NOTICE = `<corrected-notice class="corrected" role="status" hidden><h2>Corrected</h2>
    <p data-versions="2026-05-07 2026-05-06" hidden>The first</p><p data-versions="2026-05-06" hidden>The second</p>
    </corrected-notice>`;
  await page.route('**/en/numbers/networks-morocco/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<section id="', `${NOTICE}$&`);
    await route.fulfill({ response, body });
  });
  for (const [version, shown] of [
    ['?v=2026-05-06', ['The first', 'The second']],
    ['?v=2026-05-07', ['The first']],
    ['?v=2026-05-08', []],
    ['', []],
  ] as const) {
    await page.goto(`/en/numbers/networks-morocco/${version}`);
    await expect(page.locator('.cite-block button').first()).toBeVisible();
    await expect(page.locator('.corrected'), version).toBeVisible({ visible: shown.length > 0 });
    await expect(page.locator('.corrected p:visible'), version).toHaveText([...shown]);
  }
});
