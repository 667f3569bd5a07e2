import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load } from 'cheerio';
import { ALL_PATHS, html } from './support/pages';
import { expect, test } from './support/site';

const TODAY = new Date('2027-06-07T12:00:00');

for (const path of ['/en/figures/attempts-by-year/', '/en/figures/claim-attempts/B/', '/en/numbers/attempts-2021/'])
  test(`${path} is cited with its version and the day on which it is read`, async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await page.goto(path);
    const forms = page.locator('[data-citation]');
    await expect(forms).toHaveCount(5);
    await expect(page.locator('[data-citation="bibtex"]')).toContainText('urldate = {2027-06-07}');
    await expect(page.locator('[data-citation="ris"]')).toContainText('Y2  - 2027/06/07');
    await expect(page.locator('[data-citation="csl"]')).toContainText('"accessed": { "date-parts": [[2027, 6, 7]] }');
    await expect(page.locator('[data-citation="apa"]')).toContainText('Retrieved June 7, 2027, from http');
    await expect(page.locator('[data-citation="chicago"]')).toContainText('Accessed June 7, 2027.');
    for (const form of await forms.allTextContents()) {
      expect(form).toMatch(new RegExp(`${path}\\?v=\\d{4}-\\d\\d-\\d\\d`));
      expect(form).toContain('Counted at the Strait contributors');
    }
  });

test('a public parser reads each form of reference on every page, and finds the same page in the same version', () => {
  // Hundreds of numbers, three references each.
  test.setTimeout(120_000);
  const cited = ALL_PATHS.filter((path) => html(path).includes('data-citation'));
  expect(cited.length).toBeGreaterThan(600);
  for (const path of cited) {
    const $ = load(html(path));
    const canonical = $('link[rel="canonical"]').attr('href');
    const items = ['bibtex', 'ris', 'csl'].map((form) => new Cite($(`[data-citation="${form}"]`).text()).data);
    const [title] = items.map(([item]) => item?.title);
    expect(title, path).toMatch(/\S{3}/);
    for (const [item, ...more] of items) {
      expect(more, path).toEqual([]);
      expect(item?.title, path).toBe(title);
      expect(item?.URL, path).toBe(`${canonical}?v=${item?.version ?? item?.edition}`);
      const [author] = item?.author ?? [];
      expect(author?.literal ?? author?.family, path).toBe('Counted at the Strait contributors');
      expect(item?.issued?.['date-parts']?.[0]?.[0], path).toBeGreaterThan(2000);
    }
  }
});

test('a reference is copied whole at a press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/numbers/attempts-2021/');
  const form = page.locator('[data-citation="ris"]');
  await page.locator('[data-citation="ris"] + button').click();
  await expect(page.locator('cite-box [role="status"]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await form.textContent());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('references stand there, sound, and ask for the day of reading', async ({ page }) => {
    await page.goto('/en/figures/attempts-by-year/');
    await expect(page.locator('[data-citation]')).toHaveCount(5);
    expect(await page.locator('[data-citation="ris"]').textContent()).toMatch(/^TY {2}- DATA\n(.+\n)+ER {2}- \n$/);
    await expect(page.locator('cite-box [data-no-script]')).toBeVisible();
  });
});

test.describe('an address that names a version', () => {
  /** Nothing has been corrected yet, so a page gets the notice that a correction would put there. */
  const NOTICE = `<corrected-notice class="corrected" role="status" hidden><h2>Corrected</h2>
    <p data-versions="2026-05-07 2026-05-06" hidden>The first</p><p data-versions="2026-05-06" hidden>The second</p>
    </corrected-notice>`;

  test.beforeEach(async ({ page }) => {
    await page.route('**/en/numbers/attempts-2021/*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<article', `${NOTICE}<article`);
      await route.fulfill({ response, body });
    });
  });

  for (const [version, shown] of [
    ['?v=2026-05-06', ['The first', 'The second']],
    ['?v=2026-05-07', ['The first']],
    ['?v=2026-05-08', []],
    ['', []],
  ] as const)
    test(`"${version}" is told ${shown.length} corrections`, async ({ page }) => {
      await page.goto(`/en/numbers/attempts-2021/${version}`);
      await expect(page.locator('.cite-block button').first()).toBeVisible();
      await expect(page.locator('.corrected')).toBeVisible({ visible: shown.length > 0 });
      await expect(page.locator('.corrected p:visible')).toHaveText([...shown]);
    });
});
