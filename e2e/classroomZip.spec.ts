import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { classroomZipPath } from '@/lib/site/paths';
import { TESTED_LOCALE } from './support/locale';
import { fileOfPage, pagePathsInLanguage } from './support/pages';
import { test as base, expect } from './support/siteTest';

/** Opens the copy from a disk, in a browser without a net. */
const test = base.extend<object, { copy: string }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs
    async ({}, use) => use(unpackClassroomCopy()),
    { scope: 'worker' },
  ],
  baseURL: ({ copy }, use) => use(pathToFileURL(`${copy}/`).href),
});
test.use({ offline: true });

for (const { what, tag, isMeant } of [
  {
    what: 'every kind of page',
    tag: [],
    isMeant: (path: string) => pagePathsInLanguage(TESTED_LOCALE).some((page) => fileOfPage(page) === fileOfPage(path)),
  },
  {
    what: 'every page of lessons, figures, sections and the data',
    tag: '@full',
    isMeant: (path: string) => /^\/en\/(?:teach|present|figures|sections|data)\//.test(path),
  },
])
  test(`${what} opens from a disk, set in its fonts, without an error`, { tag }, async ({ page, copy }) => {
    const places = globSync('**/*.html', { cwd: copy }).filter((file) =>
      isMeant(`/${file.replace(/index\.html$/, '')}`),
    );
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      await page.goto(place);
      await expect(page.locator('html[data-fonts]'), place).toBeAttached();
      expect(await page.evaluate(() => document.styleSheets.length), place).toBeGreaterThan(0);
    }
  });

test('the story comes alive: maps are drawn and flown between, a number opens its card and a figure its table, two counts are compared, and all their links have a target in the copy', async ({
  page,
}) => {
  await page.goto('en/index.html?gate=rescues,arrivals#place');
  const leadsTo = (links: Locator) =>
    links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href).filter((href) => /^file:/.test(href)),
    );
  const expectAllThere = (addresses: readonly string[]) => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(existsSync(new URL(address)), address).toBe(true);
  };
  const gate = page.locator('comparability-gate');
  await expect(gate.locator('[data-verdict="refused"] li').first()).toBeAttached();
  expectAllThere(await leadsTo(gate.locator('.gate-said a')));

  await page.locator('#place').scrollIntoViewIfNeeded();
  await expect(page.locator('#place scrolly-steps[data-live]')).toBeVisible();
  await expect(page.locator('#place scrolly-steps[data-flies]')).toBeAttached();
  const still = page.locator('#place .step[data-current] img:visible').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#place a.number').first().click();
  const card = page.locator('number-card [data-number-card]');
  await expect(card).toBeVisible();
  expectAllThere(await leadsTo(card.locator('a[href]')));
  await page.keyboard.press('Escape');
  await page.locator('#map-place figure-table > a').click();
  await expect(page.locator('#map-place figure-table table')).toBeVisible();
});

test('a reading is chosen, and stays in the address; a question of the quiz is answered; a sentence is checked, and a number in it opens its card', async ({
  page,
}) => {
  await page.goto('en/figures/claim-attempts/index.html');
  await page.locator('reading-switch label').first().click();
  await expect(page.locator('reading-switch :checked')).toHaveCount(1);
  await expect(page).toHaveURL(/^file:.*index\.html\?r=/);

  await page.goto('en/teach/quiz/index.html');
  const question = page.locator('.quiz-item').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('[data-verdict="right"]')).toBeVisible();

  await page.goto('en/check/index.html#s=63%2C121%20attempts%20in%202021');
  await expect(page.locator('[data-sentence] [data-found="attempts-2021"]')).toBeVisible();
  await page.locator('[data-remarks] a.number').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
});

test('the notes of a lesson are in a second window, which follows and controls the slides, also after the slides are reloaded', async ({
  page,
  context,
}) => {
  await page.goto('en/present/two-readings/index.html?step=read');
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Notes in a second window' }).click(),
  ]);
  await expect(notes.locator('#read .slide-notes')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.locator('#draw')).toHaveAttribute('data-now');
  await notes.keyboard.press('PageDown');
  await expect(page.locator('#settle')).toBeVisible();
  await page.reload();
  await notes.keyboard.press('PageUp');
  await expect(page.locator('#draw')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(notes.locator('#read')).toHaveAttribute('data-now');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the copy can be read, and its pages link to each other', async ({ page }) => {
    await page.goto('index.html');
    await page.locator('a[hreflang="en"]').click();
    await page.getByRole('link', { name: 'Teach' }).first().click();
    await expect(page).toHaveURL(/^file:.*en\/teach\/index\.html$/);
    await page.locator('.lesson-name').first().click();
    await expect(page.locator('.part').first()).toBeVisible();
  });
});

/**
 * Unpacks the copy for classrooms, as a teacher would. The files are deleted when this process ends.
 * @returns the folder that unpacking creates
 */
function unpackClassroomCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'classroom copy '));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = Object.entries(unzipSync(readFileSync(`out${classroomZipPath(TESTED_LOCALE)}`)));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, files[0]?.[0].split('/')[0] ?? '');
}
