import { readFileSync } from 'node:fs';
import { expect, test } from './support/siteTest';

/** Ids of all events in the fact base. */
const EVENTS = readFileSync('content/data/events.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',')[0] ?? '');

const list = '.timeline-year ol > li';

test('each event links to its place in the story', async ({ page }) => {
  await page.goto('/en/timeline/');
  await page.locator('#event-meeting-2022-05-06 > div > a').click();
  await expect(page).toHaveURL(/\/en\/#event-meeting-2022-05-06$/);
  await expect(page.locator('#timeline #event-meeting-2022-05-06')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event is visible, and no control that needs script', async ({ page }) => {
    await page.goto('/en/timeline/');
    await expect(page.locator(`${list}:visible`)).toHaveCount(EVENTS.length);
    await expect(page.locator('.kind-filter')).toBeHidden();
  });
});

test('an address that names an event of the story reaches it, even if heights above it were estimates', async ({
  page,
}) => {
  for (const id of ['sahara-2022-03-18', 'meeting-2022-05-06']) {
    await page.goto('/en/text/');
    await page.goto(`/en/#event-${id}`);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await expect(page.locator(`#event-${id}`)).toBeInViewport({ ratio: 0.9 });
  }
});

test('kinds are chosen by keys and kept in the address, also for a reader who returns', async ({ page }) => {
  await page.goto('/en/timeline/');
  const meetings = page.getByRole('checkbox', { name: 'Meeting' });
  await expect(page.locator('.kind-filter')).not.toHaveAttribute('inert');
  await meetings.focus();
  await page.keyboard.press('Space');
  await expect(page.locator(`${list}[data-kind=law]`).first()).toBeHidden();
  await expect(page).toHaveURL(/\?kind=meeting$/);
  await page.reload();
  await expect(meetings).toBeChecked();
  await expect(page.locator(`${list}[data-kind=law]`).first()).toBeHidden();
  // An event that a link names is shown, whatever kinds are chosen.
  await page.goto('/en/timeline/?kind=meeting#event-strasbourg-2020-02-13');
  await expect(page.locator('#event-strasbourg-2020-02-13')).toBeInViewport();
});
