import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales';
import { formatIncomparabilityReasons } from '@/lib/text/formatComparability';
import { messages } from '@/lib/text/messages';
import { findUnsourcedNumbers } from './support/findUnsourcedNumbers';
import { TESTED_LOCALES } from './support/locale';
import { expect, test } from './support/siteTest';

const wordsOf = (locale: Locale = DEFAULT_LOCALE) => messages(locale).figures['comparability-gate'];

async function gate(page: Page, query = '', locale: Locale = DEFAULT_LOCALE) {
  const words = wordsOf(locale);
  await page.goto(`/${locale}/${query}#comparability-gate`);
  const element = page.locator('comparability-gate');
  await element.scrollIntoViewIfNeeded();
  return {
    element,
    open: element.getByRole('button', { name: words.open }),
    one: element.getByRole('combobox', { name: new RegExp(`^${words.pick.one}`) }),
    other: element.getByRole('combobox', { name: new RegExp(`^${words.pick.other}`) }),
    said: element.locator('.gate-said'),
  };
}

const pairOf = (page: Page) => new URL(page.url()).searchParams.get('gate');

for (const locale of TESTED_LOCALES)
  test(`two counts that differ are refused with the reasons, and each has a link to itself alone (${locale})`, async ({
    page,
  }) => {
    const { open, one, other, said } = await gate(page, '', locale);
    await open.click();
    await expect(one).toBeFocused();
    await one.selectOption('attempts');
    await other.selectOption('rescues');
    await expect(said).toContainText(wordsOf(locale).pick.refused);
    await expect(said.locator('li')).toHaveText([...formatIncomparabilityReasons(locale, 'attempts', 'rescues')]);
    await expect(said.locator('.gate-axis')).toHaveCount(0);
    expect(pairOf(page)).toBe('attempts,rescues');
    const links = said.getByRole('link');
    await expect(links).toHaveCount(2);
    for (const link of await links.all()) {
      const target = page.locator((await link.getAttribute('href')) ?? '');
      await expect(target).toHaveCount(1);
    }
  });

for (const locale of TESTED_LOCALES)
  test(`two comparable counts are drawn on one axis, from an address that can be shared (${locale})`, async ({
    page,
  }) => {
    const { one, other, said } = await gate(page, '?gate=arrivals,arrivals-sea', locale);
    await expect(said).toContainText(wordsOf(locale).pick.allowed);
    await expect(one).toHaveValue('arrivals');
    await expect(other).toHaveValue('arrivals-sea');
    const bars = await said.locator('.gate-axis span').evaluateAll((all) =>
      all.map((row) => {
        const bar = row.querySelector('i')?.getBoundingClientRect();
        return {
          id: row.querySelector('data')?.dataset.observation,
          value: Number(row.querySelector('data')?.value),
          bar,
        };
      }),
    );
    expect(bars.length).toBeGreaterThan(10);
    const number = (await said.locator('.gate-axis a.number').first().getAttribute('href')) ?? '';
    expect((await page.request.get(number)).ok(), number).toBe(true);
    const [longest] = bars.toSorted((a, b) => b.value - a.value);
    const start = LOCALES[locale].dir === 'rtl' ? 'right' : 'left';
    for (const { id, value, bar } of bars) {
      expect(bar?.[start], id).toBe(longest?.bar?.[start]);
      expect(Math.abs((bar?.width ?? 0) / (longest?.bar?.width ?? 1) - value / (longest?.value ?? 1)), id).toBeLessThan(
        0.01,
      );
    }
    expect(findUnsourcedNumbers(load(await page.content()))).toEqual([]);
  });

test('attempts compared with themselves are drawn as in their chart: a year once, two values bracketed, conflicts and gaps hatched', async ({
  page,
}) => {
  const { said } = await gate(page, '?gate=attempts,attempts');
  const drawn = await said.locator('.gate-axis time').evaluateAll((years) =>
    years.map((year) => ({
      year: year.textContent,
      marks: [...(year.nextElementSibling?.children ?? [])].flatMap(({ localName, className, textContent }) =>
        ['i', 'u'].includes(localName) ? [localName === 'u' ? 'hatched' : className || 'bar'] : [textContent],
      ),
    })),
  );
  const of = (year: string) => drawn.filter((each) => each.year === year).map(({ marks }) => marks);
  expect(of('2003–2015')).toEqual([['band', expect.stringMatching(/^≈.32,000 a year$/)]]);
  expect(of('2016')).toEqual([['hatched', 'sources conflict']]);
  expect(of('2017')).toEqual([['bar', 'gate-two', '64,000', 'or 65,000']]);
  expect(of('2021')).toEqual([['bar', '63,121']]);
  expect(of('2025')[0]?.slice(0, 3)).toEqual(['bar', 'hatched', '42,437']);
  expect(findUnsourcedNumbers(load(await page.content()))).toEqual([]);
});

test('nothing is requested before the gate is opened; a failure is announced, and the reader can try again', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/gate/')) asked.push(request.url());
  });
  const { open, one, said } = await gate(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.route('**/data/gate/*.json', (route) => route.fulfill({ status: 200, body: 'no data' }), { times: 1 });
  await open.press('Enter');
  await expect(said).toHaveText('The counts could not be fetched. Please press again.');
  await open.press('Enter');
  await expect(one).toBeFocused();
  await expect(said).toContainText('may not share an axis');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the triangle of pairs is shown without an empty gate', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#comparability-gate .story-fold > summary').click();
    await expect(page.locator('#comparability-gate .gate')).toBeVisible();
    expect(await page.locator('comparability-gate').evaluate((node) => node.clientHeight)).toBe(0);
  });
});
