import { BIDI_TEXTS, charactersFromLeft, measureCharacters, withoutSpaces } from './support/bidiTexts';
import { expect, test } from './support/siteTest';
import { slideIdsInPlan } from './support/slideIdsInPlan';

for (const { what, path, selector, text, seen } of BIDI_TEXTS)
  test(`in Arabic, ${what} keeps its order`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-fonts', '');
    const read = async () => charactersFromLeft(await page.evaluate(measureCharacters, [selector, text] as const));
    await expect.poll(read).toBe(seen ?? withoutSpaces(text));
  });

test('no Arabic letter is set apart, slanted or thickened by the browser, on any kind of page', async ({ page }) => {
  for (const path of ['/', '/numbers/attempts-morocco/', '/teach/two-readings/', '/present/two-readings/', '/map/']) {
    await page.goto(`/ar${path}`);
    const odd = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { letterSpacing, fontStyle, fontSynthesis } = getComputedStyle(element);
          return !/^(normal|0px)$/.test(letterSpacing) || fontStyle !== 'normal' || fontSynthesis !== 'none';
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(odd, path).toEqual([]);
  }
});

for (const { locale, path, letters, taken } of [
  {
    locale: 'ar',
    path: '/',
    letters: /^(?:naskh|plex-arabic)-/,
    taken: ['naskh-400', 'naskh-500', 'plex-arabic-400', 'plex-arabic-500'],
  },
  { locale: 'ar', path: '/', letters: /italic|display/, taken: [] },
  { locale: 'en', path: '/numbers/attempts-morocco/', letters: /naskh|arabic/, taken: [] },
])
  test(`a page in ${locale} loads ${taken.length} of the fonts ${letters.source}`, async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      const [, name] = /([\w-]+)\.[\w-]+\.woff2$/.exec(request.url()) ?? [];
      if (name && letters.test(name)) fonts.push(name);
    });
    await page.goto(`/${locale}${path}`);
    // Fonts are requested once the page is painted.
    await expect(page.locator('html[data-fonts]')).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => fonts.toSorted()).toEqual(taken);
  });

test('slides move forward with the arrow key in the direction of reading', async ({ page }) => {
  const path = '/ar/present/two-readings/';
  const [first, second] = slideIdsInPlan(path, 'lesson');
  const isAt = (id = '') => expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe(id);
  await page.goto(path);
  await isAt(first);
  await page.keyboard.press('ArrowLeft');
  await isAt(second);
  await page.keyboard.press('ArrowRight');
  await isAt(first);
});

test('a search finds words in any spelling, and joined to others', async ({ page }) => {
  await page.goto('/ar/numbers/');
  const rows = page.locator('.numbers-table tbody tr[data-metric]:visible');
  const counts: number[] = [];
  for (const query of ['الإسبانية', 'الاسبانية', 'للاسبانيه']) {
    await page.locator('filter-list [name="q"]').fill(query);
    await expect(rows).not.toHaveCount(0);
    counts.push(await rows.count());
  }
  expect(new Set(counts).size).toBe(1);
});
