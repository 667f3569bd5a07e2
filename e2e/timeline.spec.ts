import { readFileSync } from 'node:fs';
import { expect, test } from './support/siteTest';

/** Ids of all events, as the fact base has them. */
const EVENTS = readFileSync('content/data/events.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',')[0] ?? '');

const list = '.timeline-year ol > li';

test('each event leads to its place in the story', async ({ page }) => {
  await page.goto('/en/timeline/');
  await page.locator('#event-meeting-2022-05-06 > div > a').click();
  await expect(page).toHaveURL(/\/en\/#event-meeting-2022-05-06$/);
  await expect(page.locator('#timeline #event-meeting-2022-05-06')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event is in sight, and nothing that would not answer', async ({ page }) => {
    await page.goto('/en/timeline/');
    await expect(page.locator(`${list}:visible`)).toHaveCount(EVENTS.length);
    await expect(page.locator('.kind-filter')).toBeHidden();
  });
});

test('an address that names an event of the story comes to it, wherever lengths above were guessed', async ({
  page,
}) => {
  for (const id of ['sahara-2022-03-18', 'meeting-2022-05-06']) {
    await page.goto('/en/text/');
    await page.goto(`/en/#event-${id}`);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await expect(page.locator(`#event-${id}`)).toBeInViewport({ ratio: 0.9 });
  }
});

test('marks stand on one scale of time, and each leads to its event', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/timeline/');
  const marks = await page
    .locator('.chart-wide .time-scale a')
    .evaluateAll((all) => all.map((mark) => ({ hash: mark.getAttribute('href'), box: mark.getBoundingClientRect() })));
  expect(marks.map(({ hash }) => hash).toSorted()).toEqual(EVENTS.map((id) => `#event-${id}`).toSorted());
  const left = (id: string) => marks.find(({ hash }) => hash === `#event-${id}`)?.box.left ?? Number.NaN;
  const perDay = (from: string, to: string) => {
    const days = (Date.parse(to.slice(-10)) - Date.parse(from.slice(-10))) / 86_400_000;
    return (left(to) - left(from)) / days;
  };
  const early = perDay('first-deaths-1988-11-01', 'deaths-ceuta-2005-09-29');
  const late = perDay('deaths-ceuta-2005-09-29', 'high-level-2025-12-04');
  expect(Math.abs(early / late - 1)).toBeLessThan(0.02);
  for (const [i, { box: a, hash }] of marks.entries())
    for (const { box: b } of marks.slice(i + 1))
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, hash ?? '').toBe(true);
});

test('kinds are chosen by keys, kept in the address, and let go again', async ({ page }) => {
  await page.goto('/en/timeline/');
  const meetings = page.getByRole('checkbox', { name: 'Meeting' });
  await expect(page.locator('.kind-filter')).not.toHaveAttribute('inert');
  await meetings.focus();
  await page.keyboard.press('Space');
  const shown = page.locator(`${list}:visible`);
  const kinds = await shown.evaluateAll((all) => [...new Set(all.map((event) => event.getAttribute('data-kind')))]);
  expect(kinds).toEqual(['meeting']);
  const years = await page.locator('.timeline-year:visible').all();
  expect(years.length).toBeGreaterThan(0);
  for (const year of years) await expect(year.locator('li[data-kind]:visible').first(), 'a year of none').toBeVisible();
  await expect(page.locator('[data-shown]')).toHaveText(`${await shown.count()} events`);
  await expect(page).toHaveURL(/\?kind=meeting$/);
  await page.reload();
  await expect(meetings).toBeChecked();
  await expect(page.locator(`${list}[data-kind=law]`).first()).toBeHidden();
  await page.getByRole('button', { name: 'Show all kinds' }).press('Enter');
  await expect(shown).toHaveCount(EVENTS.length);
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
});

test('an event that a link names is shown, whatever kinds are chosen', async ({ page }) => {
  await page.goto('/en/timeline/?kind=meeting#event-strasbourg-2020-02-13');
  await expect(page.locator('#event-strasbourg-2020-02-13')).toBeInViewport();
});

test('kinds chosen after an event was asked for are kept, although they hide it', async ({ page }) => {
  await page.goto('/en/timeline/#event-strasbourg-2020-02-13');
  const meetings = page.getByRole('checkbox', { name: 'Meeting' });
  await meetings.check();
  await expect(page).toHaveURL(/\/en\/timeline\/\?kind=meeting$/);
  await page.reload();
  await expect(meetings).toBeChecked();
  await expect(page.locator('#event-strasbourg-2020-02-13')).toBeHidden();
});
