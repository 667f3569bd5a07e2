import type { Page } from '@playwright/test';
import { sum } from 'd3';
import { recordLayoutShifts } from './support/recordLayoutShifts';
import { expect, test } from './support/siteTest';

const shownRows = (page: Page) => page.locator('.numbers-table tbody tr[data-metric]:visible');
const allRows = (page: Page) => page.locator('.numbers-table tbody tr[data-metric]');
const count = (page: Page) => page.locator('filter-list [role="status"]');
const choose = (page: Page, name: string) => page.locator(`filter-list select[name="${name}"]`);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

/** @returns the value of one data attribute of each visible row, in the order shown */
const dataOf = (page: Page, name: string) =>
  shownRows(page).evaluateAll((rows, key) => rows.map((row) => (row as HTMLElement).dataset[key]), name);

/** @returns the ids of the numbers whose values are highlighted */
const highlighted = (page: Page) =>
  page
    .locator('.count-number')
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            getComputedStyle(one.querySelector('.number-card-value') ?? one).backgroundColor !== 'rgba(0, 0, 0, 0)',
        )
        .map(({ id }) => id),
    );

test('each filter narrows the rows to those that match all filters, and the count states how many', async ({
  page,
}) => {
  await page.goto('/en/numbers/');
  const all = await allRows(page).count();
  await expect(count(page)).toHaveText(`${all} of ${all} numbers.`);
  await choose(page, 'metric').selectOption('attempts');
  await choose(page, 'year').selectOption('2021');
  const years = await dataOf(page, 'year');
  expect(years.length).toBeGreaterThan(1);
  expect(years.length).toBeLessThan(all);
  expect(years.every((words) => words?.split(' ').includes('2021'))).toBe(true);
  expect(new Set(await dataOf(page, 'metric'))).toEqual(new Set(['attempts']));
  await expect(count(page)).toHaveText(`${years.length} of ${all} numbers.`);
  await choose(page, 'status').selectOption('derived');
  expect(await shownRows(page).count()).toBe(1);
  await expect(shownRows(page)).toContainText('derived by us');
});

test('a search finds a number in any form, and a name without its accents', async ({ page }) => {
  await page.goto('/en/numbers/');
  for (const words of ['63,121', '63121', 'ATTEMPTS 63121']) {
    await search(page).fill(words);
    await expect(shownRows(page).first().locator('a.number')).toHaveAttribute('href', /#attempts-2021$/);
  }
  await search(page).fill('mdiq');
  await expect(shownRows(page)).toHaveCount(1);
});

for (const sort of ['value', '-value']) {
  test(`sorted by ${sort}, values of different units are not mixed, and unknown values come last`, async ({ page }) => {
    await page.goto(`/en/numbers/?sort=${sort}`);
    const units = await dataOf(page, 'unit');
    const runs = units.filter((unit, i) => unit !== units[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs.at(-1)).toBe('unknown');
    const values = await dataOf(page, 'value');
    expect(values.indexOf(undefined)).toBe(units.indexOf('unknown'));
    values.forEach((value, i) => {
      if (value === undefined || units[i] !== units[i - 1]) return;
      const rise = Number(value) - Number(values[i - 1]);
      expect(sort === 'value' ? rise : -rise).toBeGreaterThanOrEqual(0);
    });
    // Every unit is a heading above its rows.
    const headings = page.locator('tr[data-heading]:visible');
    expect(await headings.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.heading))).toEqual(runs);
    await choose(page, 'year').selectOption('2021');
    await expect(headings).toHaveCount(new Set(await dataOf(page, 'unit')).size);
  });
}

test('the address keeps the state: it can be shared, and “back” restores it', async ({ page }) => {
  await page.goto('/en/numbers/?metric=attempts&year=2021&sort=value');
  await expect(choose(page, 'metric')).toHaveValue('attempts');
  await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Value');
  const narrow = await shownRows(page).count();
  await choose(page, 'year').selectOption('');
  await search(page).pressSequentially('2022');
  await expect(page).toHaveURL('/en/numbers/?q=2022&metric=attempts&sort=value');
  await page.goBack();
  await expect(search(page)).toHaveValue('');
  expect(await shownRows(page).count()).toBeGreaterThan(narrow);
  await page.goBack();
  await expect(choose(page, 'year')).toHaveValue('2021');
  await expect(shownRows(page)).toHaveCount(narrow);
  // Goes to the page of a count and back again.
  await page.goto('/en/numbers/attempts-morocco/#attempts-2021');
  await page.goBack();
  await expect(shownRows(page)).toHaveCount(narrow);
});

test('filters in the address that do not exist are ignored, and a sentence states this', async ({ page }) => {
  await page.goto('/en/numbers/?metric=ghosts&year=2021&source=newsletter');
  await expect(choose(page, 'metric')).toHaveValue('');
  await expect(choose(page, 'year')).toHaveValue('2021');
  await expect(count(page)).toContainText('left out');
  await choose(page, 'place').selectOption('morocco');
  await expect(count(page)).not.toContainText('left out');
  await expect(page).toHaveURL('/en/numbers/?source=newsletter&year=2021&place=morocco');
});

test('if no row matches, the page states this, and shows all again on request', async ({ page }) => {
  await page.goto('/en/numbers/?metric=attempts&place=huelva&sort=place');
  await expect(shownRows(page)).toHaveCount(0);
  await expect(count(page)).toContainText('No number fits');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shownRows(page)).toHaveCount(await allRows(page).count());
  await expect(search(page)).toBeFocused();
  await expect(page).toHaveURL('/en/numbers/?sort=place');
});

test('all of it works with keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/numbers/');
  await search(page).focus();
  await page.keyboard.type('attempts');
  await page.keyboard.press('Tab');
  await expect(choose(page, 'metric')).toBeFocused();
  await page.keyboard.type('Fence attempts');
  await expect(choose(page, 'metric')).toHaveValue('fence-attempts');
  await page.getByRole('button', { name: 'Value' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('button', { name: 'Value' })).toBeFocused();
});

test('on a phone, where the columns have no headings, a menu sorts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/numbers/');
  await expect(page.getByRole('button', { name: 'Value' })).toHaveCount(0);
  await choose(page, 'sort').selectOption('-period');
  const periods = await dataOf(page, 'period');
  expect(Number(periods[0]?.slice(0, 4))).toBeGreaterThan(2023);
  expect(periods.at(-1)).toBeUndefined();
});

test('on the page of a count a number of the chart is shown and highlighted, and cited by its address', async ({
  page,
}) => {
  await page.goto('/en/numbers/attempts-morocco/');
  await page.locator('.count-series a[href="#attempts-2021"]').click();
  await expect(page).toHaveURL('/en/numbers/attempts-morocco/#attempts-2021');
  await expect(page.locator('#attempts-2021 .number-card-figure')).toBeInViewport();
  expect(await highlighted(page)).toEqual(['attempts-2021']);
  const choice = page.getByLabel('What do you cite?');
  await expect(choice.locator('option:checked')).toHaveText('Attempts stopped, 2021: 63,121 attempts');
  await expect(page.locator('[data-citation="bibtex"]')).toContainText('@misc{strait-attempts-2021,');
  await choice.selectOption('Attempts stopped: Morocco');
  await expect(page.locator('[data-citation="bibtex"]')).toContainText('@misc{strait-attempts-morocco,');
  await expect(page.locator('[data-citation="bibtex"]')).not.toContainText('63,121');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that names a number shows it, highlighted, at once', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/en/numbers/attempts-morocco/#attempts-2021');
      await expect(page.locator('#attempts-2021 .number-card-figure')).toBeInViewport();
      expect(await highlighted(page)).toEqual(['attempts-2021']);
    }
  });

  test('the whole table is visible on a phone and on a desktop, without controls that need script', async ({
    page,
  }) => {
    await page.goto('/en/numbers/');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0);
      expect(await shownRows(page).count()).toBeGreaterThan(600);
      // There is no gap in place of the filters.
      const [intro, table] = [await page.locator('main > p').boundingBox(), await page.locator('table').boundingBox()];
      expect((table?.y ?? 0) - (intro?.y ?? 0) - (intro?.height ?? 0), `at ${width} px`).toBeLessThan(80);
    }
  });
});

test('nothing on the page moves when its filters come alive', async ({ page }) => {
  await page.addInitScript(recordLayoutShifts, false);
  await page.goto('/en/numbers/', { waitUntil: 'networkidle' });
  await expect(search(page)).toBeVisible();
  // Fonts that arrive move a line a little.
  const shifts = await page.evaluate(() => globalThis.shifts);
  expect(sum(shifts, Number.parseFloat), shifts.join('\n')).toBeLessThan(0.02);
});
