import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { csvParse } from 'd3';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { delayFiles } from './support/delayFiles';
import { TESTED_LOCALES } from './support/locale';
import { readHtml } from './support/pages';
import { expect, test } from './support/siteTest';

const incidents = csvParse(readFileSync('out/data/incidents.csv', 'utf8'));
const idsOf = (page: Page, where: string) =>
  page.locator(where).evaluateAll((all) => all.map((node) => node.getAttribute('data-incident') ?? ''));
const LISTED = '.record-table tr[data-incident]:not(.record-panel, [hidden])';
const MARKED = '[data-map]:not([hidden]) .frame-wide .explorer-marks [data-incident]:not([data-away])';
const isPlotted = ({ mappable, checked }: { mappable?: string; checked?: string }) =>
  mappable === 'yes' && checked === 'checked';
const live = (page: Page) => expect(page.locator('.explorer-filters')).not.toHaveAttribute('inert');

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing to press, and each row links to its record', async ({ page }) => {
    await page.goto('/en/map/');
    await expect(page.locator('.explorer-filters')).toBeHidden();
    await expect(page.getByText('© OpenStreetMap contributors').first()).toBeVisible();
    const record = incidents.find(({ id }) => id === '2022-06-24-melilla');
    await page.locator(`${LISTED}[data-incident="${record?.id}"] .record-open`).click();
    await expect(page).toHaveURL(/map\/records\/#2022-06-24-melilla$/);
    await expect(page.locator('.record-full:target')).toContainText(record?.summary ?? 'no summary');
    await expect(page.locator('.record-full:target')).toBeInViewport();
  });
});

test('marks and rows stay as the server drew them, and a mark pressed before the script loads opens its record', async ({
  page,
}) => {
  const release = await delayFiles(page, /ReportMap.*\.js$/);
  await page.goto('/en/map/', { waitUntil: 'domcontentloaded' });
  const drawn = await page.evaluateHandle(() => [
    ...document.querySelectorAll('.explorer-marks [data-incident], .record-table tr[data-incident]'),
  ]);
  const mark = page.locator('.frame-wide .explorer-marks [data-incident]').first();
  const id = await mark.getAttribute('data-incident');
  const box = await mark.boundingBox();
  if (!box) throw new Error('no mark');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('[data-pressed]')).toHaveAttribute('data-incident', id ?? '');
  release();
  await expect(page).toHaveURL(new RegExp(`record=${id}`));
  await expect(page.locator('.record-panel')).toContainText('Who acted');
  await live(page);
  expect(await drawn.evaluate((all) => all.every((node) => node.isConnected))).toBe(true);
  expect(await drawn.evaluate((all) => all.length)).toBe(incidents.length + 2 * incidents.filter(isPlotted).length);
});

for (const locale of TESTED_LOCALES)
  test(`filters narrow the list and the marks alike, and the address keeps them (${locale})`, async ({ page }) => {
    const { kinds, filter, count } = messages(locale).explorer;
    const actor = 'guardia-civil';
    const city = placeName(locale, 'melilla').toLowerCase();
    await page.goto(`/${locale}/map/`);
    await live(page);
    await page.getByRole('checkbox', { name: kinds.rescue }).uncheck();
    await page.getByLabel(filter.from, { exact: true }).fill('2021-01-01');
    await page.getByLabel(filter.to, { exact: true }).fill('2021-12-31');
    await page.getByRole('combobox', { name: filter.actor }).selectOption(actor);
    await page.getByLabel(filter.place, { exact: true }).fill(city);
    const wanted = incidents.filter(
      (row) =>
        row.kind !== 'rescue' &&
        row.date?.startsWith('2021') &&
        row.actors?.split('|').includes('Guardia Civil') &&
        row.place?.toLowerCase().includes('melilla'),
    );
    expect(wanted.length).toBeGreaterThan(1);
    const expectShown = async () => {
      await expect(page.getByRole('status')).toHaveText(
        formatMessage(locale, count, { n: wanted.length, total: incidents.length }),
      );
      // List and map come alive one after the other.
      const shown = async (where: string) => (await idsOf(page, where)).toSorted();
      await expect.poll(() => shown(LISTED)).toEqual(wanted.map(({ id }) => id).toSorted());
      await expect
        .poll(() => shown(MARKED))
        .toEqual(
          wanted
            .filter(isPlotted)
            .map(({ id }) => id)
            .toSorted(),
        );
    };
    await expectShown();
    await page.reload();
    await expectShown();
    await expect(page.getByLabel(filter.place, { exact: true })).toHaveValue(city);
    await page.goBack();
    await expect(page.getByLabel(filter.place, { exact: true })).toHaveValue('');
    await expect(page.getByRole('combobox', { name: filter.actor })).toHaveValue(actor);
    await page.goForward();
    await expectShown();
  });

test('a link to the map in another language keeps the chosen actor and place', async ({ page }) => {
  await page.goto('/en/map/');
  await live(page);
  const { filter } = messages('en').explorer;
  const at = 'moroccos-mediterranean-waters';
  await page.getByRole('combobox', { name: filter.actor }).selectOption('royal-moroccan-navy');
  await page.getByLabel(filter.place, { exact: true }).fill(factWords('en', 'incidentPlaces', at).name);
  const shown = await idsOf(page, LISTED);
  expect(shown.length).toBeGreaterThan(0);
  await page.getByRole('contentinfo').locator('a[hreflang="es"]').click();
  await live(page);
  const place = page.getByLabel(messages('es').explorer.filter.place, { exact: true });
  await expect(place).toHaveValue(factWords('es', 'incidentPlaces', at).name);
  expect(await idsOf(page, LISTED)).toEqual(shown);
});

test('a range of months is chosen by pointer and by key, and becomes the period of the dates', async ({ page }) => {
  await page.goto('/en/map/');
  await live(page);
  const [first, last] = [page.getByLabel('First month'), page.getByLabel('Last month')];
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.move(box.x + 11, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue(/^20\d\d-\d\d-01$/);
  await expect(page.locator('.month-stretch')).toBeVisible();
  // The whole gesture is one step of the history.
  await page.goBack();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('');
  await expect(page.locator('.month-stretch')).toBeHidden();
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(/^20\d\d-\d\d-(28|29|30|31)$/);
  await expect(last).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+ 20\d\d$/);
  expect(await page.locator(LISTED).count()).toBeLessThan(incidents.length);
  await page.getByLabel('To', { exact: true }).fill('');
  await expect(page.locator('.month-stretch')).toBeHidden();
});

test('if no report is left, the page states this and offers all of them again', async ({ page }) => {
  await page.goto('/en/map/?place=atlantis');
  await expect(page.getByRole('status')).toHaveText(`0 of ${incidents.length} records: none fits all of this.`);
  await expect(page.locator(MARKED)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(LISTED)).toHaveCount(incidents.length);
  await expect(page).toHaveURL(/\/en\/map\/$/);
  await expect(page.getByRole('status')).toBeFocused();
});

test('a last day before the first shows an error at its field, and draws no period', async ({ page }) => {
  await page.goto('/en/map/?from=2024-01-01&to=2023-01-01');
  await live(page);
  const last = page.getByLabel('To', { exact: true });
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await expect(last).toHaveAccessibleDescription('The last day is before the first, so no record can fit.');
  await expect(page.locator('.month-stretch')).toBeHidden();
  await last.fill('2024-12-31');
  await expect(last).toHaveAttribute('aria-invalid', 'false');
  await expect(last).toHaveAccessibleDescription('');
  await expect(page.locator('.month-stretch')).toBeVisible();
});

test('a record and its mark are highlighted together, by pointer and by key', async ({ page }) => {
  await page.goto('/en/map/?kind=fence-attempt&from=2021-05-01&to=2021-08-31');
  await live(page);
  const row = page.locator(LISTED).first();
  const id = (await row.getAttribute('data-incident')) ?? '';
  await row.hover();
  await expect(page.locator(`${MARKED}.is-chosen`)).toHaveAttribute('data-incident', id);
  await page.mouse.move(0, 0);

  // All marks share one tab stop; arrow keys move between them, Enter opens.
  const stop = page.locator('.frame-wide .explorer-marks [tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const first = await stop.getAttribute('data-incident');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-incident'));
  expect(focused).toBeTruthy();
  expect(first).toBeTruthy();
  await expect(page.locator(`${LISTED}[data-incident="${focused}"]`)).toHaveClass(/is-pointed/);
  await page.keyboard.press('Enter');
  const opened = page.locator(`${LISTED}[data-incident="${focused}"]`);
  await expect(opened.locator('.record-open')).toBeFocused();
  await expect(opened.locator('.record-open')).toHaveAttribute('aria-expanded', 'true');
  await expect(opened).toBeInViewport();
  await expect(page.locator('.record-panel')).toContainText('Who acted');
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.locator(`${MARKED}[data-incident="${focused}"]`)).toBeFocused();
  await page.getByRole('button', { name: 'Close', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.record-panel')).toHaveCount(0);
  await expect(opened.locator('.record-open')).toBeFocused();
});

test('a window that becomes narrow has the same records on its map, with their names and one stop for the Tab key', async ({
  page,
}) => {
  await page.goto('/en/map/?kind=fence-attempt');
  await live(page);
  const wide = await idsOf(page, MARKED);
  expect(wide.length).toBeGreaterThan(1);
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = MARKED.replace('wide', 'narrow');
  await expect.poll(async () => (await idsOf(page, narrow)).toSorted()).toEqual(wide.toSorted());
  const { marks, kinds } = messages('en').explorer;
  await expect(page.getByRole('group', { name: marks })).toBeVisible();
  await expect(page.locator(`${narrow}[tabindex="0"]`)).toHaveAccessibleName(
    new RegExp(`^${kinds['fence-attempt']}, .+ 20\\d\\d, .`),
  );
});

test('a press on the map opens the record under it', async ({ page }) => {
  await page.goto('/en/map/?kind=entry-by-sea');
  await live(page);
  const mark = page.locator(MARKED).first();
  const id = await mark.getAttribute('data-incident');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('no mark');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(new RegExp(`record=${id}`));
});

test('an open record states who reported it, how exact it is, and what may overlap', async ({ page }) => {
  const record = incidents.find(({ overlaps }) => overlaps !== '');
  await page.goto(`/en/map/?record=${record?.id}`);
  await live(page);
  const panel = page.locator('.record-panel');
  await expect(panel.locator('.record-summary')).toHaveText(record?.summary ?? '');
  await expect(panel).toBeInViewport();
  await expect(panel).toContainText('Reported by');
  await expect(panel).toContainText('How exact');
  await expect(panel.locator('dd a[href^="http"]').first()).toBeVisible();
  const other = panel.locator('dd button').first();
  await expect(panel).toContainText('May count the same people');
  await other.click();
  await expect(page).toHaveURL(new RegExp(`record=${record?.overlaps?.split('|')[0]}`));
  await page.goBack();
  await expect(panel.locator('.record-summary')).toHaveText(record?.summary ?? '');
});

test('on a phone a shared address shows its record at once, however far down the list it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/en/map/?record=${incidents[0]?.id}`);
  await live(page);
  await expect(page.locator('.record-panel')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.frame-narrow .explorer-marks .is-chosen')).toBeInViewport();
});

test('the story links from its marked reports to each of their records', async ({ page }) => {
  await page.goto('/en/#interceptions-strait');
  await page
    .getByRole('link', { name: /^\d+ located reports/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/map\/\?scene=interceptions-strait$/);
  await live(page);
  const marked = page.locator('.scene-still .frame-wide [data-incident]');
  await expect(marked.first()).toBeAttached();
  await expect(page.locator(LISTED)).toHaveCount(await marked.count());
});

test('people are never added up', async ({ page }) => {
  await page.goto('/en/map/');
  await live(page);
  const outside = await page.locator('main').evaluate((main) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[data-incident], [data-scale], [data-observation]'))
        texts.push(node.textContent ?? '');
    return texts.join(' ');
  });
  const total = incidents.reduce((sum, { people }) => sum + Number(people ?? 0), 0);
  const numbers = (outside.match(/\d[\d,]*/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
  // Numbers of records and of pages, and years, are small; a sum of people would be larger. Published counts carry
  // their trace.
  expect(Math.max(...numbers)).toBeLessThan(2100);
  expect(total).toBeGreaterThan(2100);
  await expect(page.getByRole('status')).not.toContainText('people');
});

for (const locale of TESTED_LOCALES)
  test(`on a phone the list is a sheet over the map, and a record opened on the map is shown below its mark (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { detail, close } = messages(locale).explorer;
    await page.goto(`/${locale}/map/?kind=fence-attempt`);
    await live(page);
    await page.locator('.explorer-map').evaluate((map) => map.scrollIntoView({ behavior: 'instant' }));
    const mark = page.locator('.frame-narrow .explorer-marks [data-incident]:not([data-away])').first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('no mark');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.locator('.record-panel');
    await expect(panel).toContainText(detail.precision);
    await expect(panel).toBeInViewport({ ratio: 1 });
    await expect(panel.getByRole('group')).toBeFocused();
    const chosen = page.locator('.frame-narrow .explorer-marks .is-chosen');
    const [place, sheet] = [await chosen.boundingBox(), await panel.boundingBox()];
    expect(place && sheet && place.y + place.height).toBeLessThan(sheet?.y ?? 0);
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('.explorer-map') !== null, [
        (place?.x ?? 0) + 3,
        (place?.y ?? 0) + 3,
      ] as const),
    ).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await panel.getByRole('button', { name: close }).click();
    await expect(panel).toHaveCount(0);
    await expect(chosen).toBeFocused();
  });

test('a closer view shows the records of its own coast, is kept in the address, and changes when a reader opens a mark elsewhere', async ({
  page,
}) => {
  await page.goto('/en/map/');
  await live(page);
  const all = await page.locator(MARKED).count();
  await page.getByRole('button', { name: 'Strait and Alborán Sea' }).click();
  await expect(page).toHaveURL(/view=strait/);
  await page.reload();
  await live(page);
  await expect(page.getByRole('button', { name: 'Strait and Alborán Sea' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(MARKED).first()).toBeAttached();
  expect(await page.locator(MARKED).count()).toBeLessThan(all);
  expect(await page.locator(LISTED).count()).toBe(incidents.length);
  await page.locator(`${LISTED}:has-text("Dakhla") .record-open`).first().click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.locator('.frame-wide .explorer-marks .is-chosen')).toBeFocused();
  await expect(page).not.toHaveURL(/view=/);
});

test('an address without a view shows the whole coast, and does so again when a reader comes back to it', async ({
  page,
}) => {
  await page.goto('/en/map/?view=nowhere');
  await live(page);
  const whole = page.getByRole('button', { name: 'The whole coast' });
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Strait and Alborán Sea' }).click();
  await expect(whole).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(MARKED).first()).toBeVisible();
});

test('a scene of the story opens with its words and its own records, and offers all records again', async ({
  page,
}) => {
  // Reads the story as it is sent, because its script moves the pictures.
  const step = load(readHtml('/en/'))('.step:has([data-scene="rescues-atlantic"])');
  const told = step.find('.step-text > p').first().text();
  const drawn = step
    .find('.frame-wide [data-incident]')
    .toArray()
    .map(({ attribs }) => attribs['data-incident'] ?? '')
    .sort();
  expect(drawn.length).toBeGreaterThan(3);
  await page.goto('/en/map/?scene=rescues-atlantic');
  const expectScene = async () => {
    await expect(page.locator('.scene-caption')).toContainText(told);
    await expect(page.getByRole('link', { name: 'This scene in the story' })).toHaveAttribute(
      'href',
      '/en/#rescues-atlantic',
    );
    await expect(page.locator('.scene-still img:visible')).toHaveAttribute('src', /rescues-atlantic-wide/);
    await expect(page.locator(MARKED)).toHaveCount(drawn.length);
    expect((await idsOf(page, MARKED)).toSorted()).toEqual(drawn);
    expect((await idsOf(page, LISTED)).toSorted()).toEqual(drawn);
    await expect(page.locator('.unlocated-counts')).toContainText('14,236');
  };
  await expectScene();
  await page.reload();
  await expectScene();
  await page.locator(`${LISTED} .record-open`).first().click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.locator(`${MARKED}.is-chosen`)).toBeFocused();
  await expect(page).toHaveURL(/scene=rescues-atlantic/);
  await page.getByRole('button', { name: 'Back to all records' }).click();
  await expect(page.locator(LISTED)).toHaveCount(incidents.length);
  await expect(page).not.toHaveURL(/scene=/);
  await page.goBack();
  await expectScene();
  await page.getByRole('combobox', { name: 'Scene of the story' }).selectOption('Ceuta and its border');
  await expect(page.locator('.scene-still img:visible')).toHaveAttribute('src', /place-ceuta-wide/);
  await expect(page.locator(LISTED)).toHaveCount(incidents.length);
});

base('a scene that cannot be fetched says where it is, and leaves the map', async ({ page }) => {
  await page.route('**/en/', (route) => route.abort());
  await page.goto('/en/map/?scene=rescues-atlantic');
  await expect(page.locator('.explorer-map')).toContainText('could not be loaded');
  await expect(page.locator('.explorer-map .map-picture:visible')).toHaveCount(1);
});

for (const [width, shown] of [
  [1440, 'wide'],
  [360, 'narrow'],
] as const) {
  test(`on paper the page has the map that has loaded, printed at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/map/');
    await live(page);
    const picture = page.locator(`[data-map]:not([hidden]) .frame-${shown} img`);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const frames = page.locator('.map-still .map-frame:visible');
    await expect(frames).toHaveCount(1);
    await expect(frames.first()).toHaveClass(new RegExp(`frame-${shown}`));
  });
}

test('a scene of a section shows its land, its words and its own note once', async ({ page }) => {
  await page.goto('/en/map/?scene=governments-letter');
  await expect(page.locator('.scene-caption')).toContainText('In a letter made public that day');
  await expect(page.locator('.scene-still .map-picture:visible')).toHaveAttribute('alt', /Madrid in the north/);
  await expect(
    page.locator('.explorer-side').getByText('Non-Self-Governing Territory').filter({ visible: true }),
  ).toHaveCount(1);
  await page.getByRole('link', { name: 'This scene in the story' }).click();
  await expect(page).toHaveURL(/\/en\/#governments-letter$/);
  await expect(page.locator('#governments-letter')).toBeInViewport();
});

base('a record whose details cannot be fetched says where they are', async ({ page }) => {
  // Uses Playwright's own page, because this test causes an error in the console.
  await page.route('**/map/records/', (route) => route.abort());
  await page.goto(`/en/map/?record=${incidents[0]?.id}`);
  await expect(page.locator('.record-panel')).toContainText('could not be loaded');
  await expect(page.locator('.record-panel a')).toHaveAttribute('href', /\/data\/incidents\.csv$/);
});
