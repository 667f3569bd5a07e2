import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { LESSON_IDS } from '@/content/lessons/lessons';
import { CLASSROOM_ZIP } from '@/lib/site/paths';
import { unpackClassroomCopy } from './support/classroomCopy';
import { ALL_PATHS, html } from './support/pages';

const copy = unpackClassroomCopy();
const files = new Set(globSync('**', { cwd: copy }));
const pages = [...files].filter((file) => file.endsWith('.html')).sort();

/** A browser without a net that opened the copy from a disk: any error, and anything asked of elsewhere, fails the test. */
const test = base.extend<{ open: (place: string) => Promise<Page> }>({
  open: async ({ page, context }, use) => {
    await context.setOffline(true);
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
    page.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // What was on its way when the page was left is no fault of it.
      if (errorText !== 'net::ERR_ABORTED') problems.push(`${errorText}: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`);
    });
    await use(async (place) => {
      await page.goto(
        pathToFileURL(join(copy, place.split(/[?#]/)[0] ?? '')).href + (/[?#].*$/.exec(place)?.[0] ?? ''),
      );
      return page;
    });
    expect(problems).toEqual([]);
  },
});

test('the file is at most ten megabytes, and its page for teachers says how many', async () => {
  const { size } = statSync(`out${CLASSROOM_ZIP}`);
  expect(size).toBeLessThanOrEqual(10 * 1024 * 1024);
  const link = load(html('/en/teach/'))(`a[href$="${CLASSROOM_ZIP}"]`);
  expect(link.length).toBe(1);
  expect(link.text().replaceAll('\u00a0', ' ')).toContain(
    `(ZIP, ${(size / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB)`,
  );
});

test('it holds the story, every lesson with all its pages, every number, the data, licences and a word for whoever unpacks it', () => {
  const taught = ALL_PATHS.filter((page) => /^\/en\/(?:teach|present)\//.test(page));
  expect(taught.length).toBeGreaterThan(LESSON_IDS.length);
  for (const page of [
    '/',
    '/en/',
    '/en/text/',
    ...taught,
    ...ALL_PATHS.filter((page) => page.startsWith('/en/numbers/')),
  ])
    expect(files, page).toContain(`${page.slice(1)}index.html`);
  for (const paper of globSync('out/**/*.pdf')) expect(files).toContain(paper.slice('out/'.length));
  for (const file of [
    'data/observations.csv',
    'data/datapackage.json',
    'data/CITATION.cff',
    'LICENSE.txt',
    'LICENSE-maps.txt',
  ])
    expect(files).toContain(file);
  const readme = readFileSync(join(copy, 'README.txt'), 'utf8');
  expect(readme).toContain('index.html');
  for (const [named] of readme.matchAll(/[\w/-]+\.(?:html|txt)/g)) expect(files).toContain(named);
  expect(readme).not.toMatch(/[{}]/);
});

test('whatever a page names lies in the copy, down to the part of the page, or says that it needs the net', () => {
  base.setTimeout(120_000);
  const ids = new Map<string, ReadonlySet<string>>();
  const idsIn = (file: string) => {
    const known =
      ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
    ids.set(file, known);
    return known;
  };
  const wrong: string[] = [];
  for (const place of pages) {
    const file = join(copy, place);
    const $ = load(readFileSync(file, 'utf8'));
    for (const element of $('[href], [src], [action], [poster]').toArray()) {
      const { href, src, action, poster } = element.attribs;
      const address = href ?? src ?? action ?? poster ?? '';
      const isPublic = /^(?:https?|mailto):/.test(address);
      if (element.name !== 'a' && element.name !== 'link' && isPublic) wrong.push(`${place}: asks ${address}`);
      if (isPublic || address.startsWith('data:')) continue;
      const { href: target, hash } = new URL(address, pathToFileURL(file));
      const found = fileURLToPath(target.replace(/[?#].*$/, ''));
      if (!files.has(found.slice(copy.length + 1))) wrong.push(`${place}: ${address}`);
      else if (hash !== '' && found.endsWith('.html') && !idsIn(found).has(decodeURIComponent(hash.slice(1))))
        wrong.push(`${place}: ${address} has no such part`);
    }
  }
  expect(pages.length).toBeGreaterThan(700);
  expect(wrong).toEqual([]);
});

test('a link that leads to the published site says so, and goes to a page that is there', () => {
  const canonical =
    load(html('/en/'))('link[rel="canonical"]')
      .attr('href')
      ?.replace(/\/en\/$/, '') ?? '';
  const $ = load(readFileSync(join(copy, 'en/index.html'), 'utf8'));
  const marked = $('a:has([data-needs-net])').toArray();
  expect(marked.length).toBeGreaterThan(0);
  for (const link of marked) {
    const address = $(link).attr('href') ?? '';
    expect(address.startsWith(`${canonical}/`)).toBe(true);
    expect(ALL_PATHS).toContain(new URL(address).pathname);
    expect($(link).text()).toMatch(/\(online\)$/);
  }
  const unmarked = $(`a[href^="${canonical}/"]:not(:has([data-needs-net]))`);
  expect(unmarked.length).toBe(0);
});

test('every kind of page opens from a disk, set in its fonts, without an error', async ({ open }) => {
  base.setTimeout(180_000);
  const kinds = [
    'index.html',
    'en/index.html',
    'en/text/index.html',
    'en/numbers/index.html',
    'en/timeline/index.html',
  ];
  const taught = pages.filter((place) => /^en\/(?:teach|present)\//.test(place));
  const some = pages.filter((place) => /^en\/(?:figures|sections|glossary|data|print|sources)\//.test(place));
  for (const place of [...kinds, ...taught, ...some]) {
    const page = await open(place);
    await expect(page.locator('html[data-fonts]'), place).toBeAttached();
    expect(await page.evaluate(() => document.styleSheets.length), place).toBeGreaterThan(0);
  }
});

test('the story comes alive: maps are drawn, a number opens its card, and the card leads on', async ({ open }) => {
  const page = await open('en/index.html#place');
  await expect(page.locator('#place scrolly-steps[data-live]')).toBeVisible();
  const still = page.locator('#place .step[data-current] img:visible').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#place a.number').first().click();
  const card = page.locator('number-card [data-number-card]');
  await expect(card).toBeVisible();
  const addresses = await card
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses.filter((each) => each.startsWith('file:')))
    expect(files).toContain(fileURLToPath(address.replace(/[?#].*$/, '')).slice(copy.length + 1));
  expect(addresses.some((each) => each.startsWith('file:'))).toBe(true);
});

test('the flight between two maps is made, from what lies beside the page', async ({ open }) => {
  const page = await open('en/index.html#place');
  await expect(page.locator('#place scrolly-steps[data-flies]')).toBeAttached();
});

test('two counts are compared, and what they lead to is there', async ({ open, page }) => {
  await open('en/index.html?gate=rescues,arrivals');
  const gate = page.locator('comparability-gate');
  await expect(gate.locator('[data-verdict="refused"] li').first()).toBeAttached();
  const led = await gate
    .locator('.gate-said a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(led.length).toBeGreaterThan(0);
  for (const address of led)
    expect(files).toContain(fileURLToPath(address.replace(/[?#].*$/, '')).slice(copy.length + 1));
});

test('a reading is chosen, and stays in the address', async ({ open, page }) => {
  await open('en/figures/claim-attempts/index.html');
  await page.locator('reading-switch label').first().click();
  await expect(page.locator('reading-switch :checked')).toHaveCount(1);
  await expect(page).toHaveURL(/^file:.*index\.html\?r=/);
});

test('the notes of a lesson stand in a second window, which follows and leads, also once the slides are loaded again', async ({
  open,
  context,
}) => {
  const page = await open('en/present/two-readings/index.html?step=read');
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

  test('the copy can be read, and leads from page to page', async ({ open }) => {
    const page = await open('index.html');
    await page.getByRole('link', { name: 'Teach' }).first().click();
    await expect(page).toHaveURL(/^file:.*en\/teach\/index\.html$/);
    await page.locator('.lesson-name').first().click();
    await expect(page.locator('.part').first()).toBeVisible();
  });
});

test('what only the published site can do is left out of the copy', () => {
  for (const place of ['teach', 'present/two-readings', 'figures/telephone', ''].map((path) =>
    join('en', path, 'index.html'),
  )) {
    const $ = load(readFileSync(join(copy, place), 'utf8'));
    expect($('offline-copy, share-link, embed-code, link[rel="manifest"]').length, place).toBe(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("connect-src 'none'");
  }
});
