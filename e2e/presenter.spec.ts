import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import { lessonRecord } from '@/components/classroom/lesson/lessonRecord';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { messages } from '@/lib/text/messages';
import { findAxeViolations } from './support/findAxeViolations';
import { findLowContrastTexts } from './support/findLowContrastTexts';
import { findSmallText } from './support/findSmallText';
import { findUnsourcedNumbers } from './support/findUnsourcedNumbers';
import { rotatingLocale } from './support/locale';
import { readHtml } from './support/pages';
import { readPixels } from './support/picturePixels';
import { NOTHING_STORED, readStoredData } from './support/readStoredData';
import { expect, test } from './support/siteTest';
import { slideIdsInPlan } from './support/slideIdsInPlan';

const PATH = '/en/present/two-readings/';
const slide = (page: Page) => page.locator('.slide[data-now]');
const step = (page: Page) => new URL(page.url()).searchParams.get('step');
const slideCount = (lesson: string) => load(readHtml(`/en/present/${lesson}/`))('.slide').length;
const isAt = (page: Page, id: string) => expect.poll(() => step(page)).toBe(id);
test.use({ viewport: { width: 1024, height: 768 } });

test('keys step forward and back through slides, one at a time, and blank the screen; the address follows without adding to the history', async ({
  page,
}) => {
  await page.goto(PATH);
  const [first = '', second = '', third = ''] = slideIdsInPlan(PATH, 'lesson');
  await isAt(page, first);
  for (const [key, id] of [
    ['ArrowRight', second],
    ['Space', third],
    ['ArrowLeft', second],
  ] as const) {
    await page.keyboard.press(key);
    await isAt(page, id);
    await expect(slide(page)).toHaveAttribute('id', id);
    await expect(page.locator('.slide:visible')).toHaveCount(1);
  }
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.keyboard.press('b');
  expect(await page.locator('.deck-blank').boundingBox()).toEqual({ x: 0, y: 0, width: 1024, height: 768 });
  await page.keyboard.press('b');
  await expect(page.locator('.deck-blank')).toBeHidden();
});

test('a figure that the class looks at first is shown and read aloud without its title, until a step shows it', async ({
  page,
}) => {
  await page.goto('/en/present/what-it-counts/?step=notice-opening-ledger');
  const title = slide(page).locator('.slide-name');
  const words = (await title.textContent())?.trim() ?? '';
  await expect(title).toBeHidden();
  await expect(slide(page)).toHaveAccessibleName('What do you notice? What do you wonder?');
  expect(await slide(page).ariaSnapshot()).not.toContain(words);
  await page.keyboard.press('PageDown');
  await expect(title).toBeVisible();
  await expect(slide(page)).toHaveAccessibleName(words);
});

test('the first slide offers the plans, by key and by pointer; the longest is the default', async ({ page }) => {
  const [starter = '', lesson = ''] = ['starter', 'lesson'].map((id) => slideIdsInPlan(PATH, id)[1] ?? '');
  const plan = (id: string) => slide(page).locator(`.slide-plans a[data-plan="${id}"]`);
  await page.goto(PATH);
  await expect(slide(page).getByRole('heading', { name: 'Which plan?' })).toBeVisible();
  await expect(plan('lesson')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('PageDown');
  await isAt(page, lesson);
  await page.keyboard.press('Home');
  await plan('starter').click();
  await isAt(page, starter);
  await page.keyboard.press('Home');
  await expect(plan('starter')).toHaveAttribute('aria-current', 'true');
  await plan('lesson').focus();
  await page.keyboard.press('Enter');
  await isAt(page, lesson);
});

test('the link from a lesson opens its longest plan, and the link from a plan opens that plan', async ({ page }) => {
  await page.goto('/en/teach/two-readings/');
  await page.getByRole('link', { name: 'Present this lesson' }).click();
  await isAt(page, 'start');
  await page.keyboard.press('PageDown');
  await isAt(page, slideIdsInPlan(PATH, 'lesson')[1] ?? '');
  await page.goto('/en/teach/two-readings/');
  await page
    .locator('#plan-starter')
    .getByRole('link', { name: /^Present/ })
    .click();
  await isAt(page, 'start');
  await page.keyboard.press('PageDown');
  await isAt(page, slideIdsInPlan(PATH, 'starter')[1] ?? '');
});

test('an answer is covered, states this, and is shown by a step or a button; the teacher’s window has it at once', async ({
  page,
  context,
}) => {
  const id = load(readHtml(PATH))('.slide[data-kind="answer"]').first().attr('id') ?? '';
  await page.goto(`${PATH}?step=${id}`);
  const answer = slide(page).locator('.slide-answer');
  const line = slide(page).getByText('The answer is covered.');
  await expect(answer).toBeHidden();
  await expect(line).toBeVisible();
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Notes in a second window' }).click(),
  ]);
  await expect(notes.locator(`#${id} .slide-answer p`).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await isAt(page, id);
  await expect(answer.locator('p').first()).toBeVisible();
  await expect(answer.locator('summary')).toBeHidden();
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Cover it again' }).click();
  await expect(answer).toBeHidden();
});

test('everything that a key does has a button with a name and a visible focus', async ({ page }) => {
  await page.goto(`${PATH}?plan=starter`);
  const bar = page.getByRole('navigation', { name: 'Slides' });
  await bar.getByRole('button', { name: 'Next', exact: true }).click();
  await isAt(page, 'read');
  await bar.getByRole('button', { name: 'Back', exact: true }).click();
  await isAt(page, 'start');
  await bar.getByRole('button', { name: 'Blank the screen' }).click();
  await page.getByRole('button', { name: 'Show the slide again' }).click();
  await expect(bar.getByRole('button', { name: 'Full screen' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Notes in a second window' })).toBeVisible();
  for (const stop of await bar.locator('button:visible, a:visible, summary:visible').all()) {
    await stop.focus();
    await page.keyboard.press('Shift');
    const { outlineStyle, outlineWidth } = await stop.evaluate((node) => {
      node.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return { outlineStyle, outlineWidth };
    });
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  }
  await bar.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Space');
  await isAt(page, 'read');
  await bar.getByRole('link', { name: 'Leave the slides' }).click();
  await expect(page).toHaveURL(/\/en\/teach\/two-readings\/$/);
});

test('F fills the screen; Escape leaves full screen first, and then the slides', async ({ page }) => {
  await page.goto(PATH);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expect(page).toHaveURL(/present/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/teach\/two-readings\/$/);
});

test('no button moves away from a pointer that shows a figure’s title, or from slide to slide', async ({ page }) => {
  await page.goto('/en/present/what-it-counts/?step=notice-opening-ledger');
  const placeOf = async (name: string) => (await page.getByRole('button', { name }).boundingBox())?.x;
  const before = await placeOf('Show what is covered');
  const blank = await placeOf('Blank the screen');
  await page.getByRole('button', { name: 'Show what is covered' }).click();
  expect(await placeOf('Cover it again')).toBe(before);
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    expect(await placeOf('Blank the screen'), key).toBe(blank);
  }
});

test('the notes are in a second window, which follows and controls the slides; nothing of the lesson is stored', async ({
  page,
  context,
}) => {
  await page.goto(`${PATH}?step=read`);
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Notes in a second window' }).click(),
  ]);
  await expect(notes.locator('#read .slide-notes')).toBeVisible();
  await expect(notes.locator('#read .slide-notes')).toContainText('Take every guess');
  await expect(notes.locator('#draw')).toBeVisible();
  await expect(page.locator('.slide-notes:visible')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await isAt(notes, 'draw');
  await notes.keyboard.press('End');
  const last = slideIdsInPlan(PATH, 'starter').at(-1) ?? '';
  await isAt(page, last);
  await notes.keyboard.press('.');
  await expect(page.locator('.deck-blank')).toBeVisible();
  await expect(notes.locator('.deck-blank')).toBeHidden();
  await page.keyboard.press('.');
  await notes.goto(`${PATH}?view=notes&step=settle-claim-attempts-A`);
  await isAt(notes, last);
  await page.goto(`${PATH}?step=settle-claim-attempts-A`);
  await isAt(notes, 'settle-claim-attempts-A');
  await expect(notes.locator('#settle .slide-notes')).toBeVisible();
  await notes.getByRole('button', { name: 'Stop the clock' }).click();
  await expect(page.getByRole('button', { name: 'Start the clock' })).toBeVisible();
  for (const each of [page, notes]) expect(await readStoredData(each)).toEqual(NOTHING_STORED);
  expect(await context.cookies()).toEqual([]);
});

/** Goes through all slides of all lessons without covers, in rotating languages, and calls `look` for each. */
async function eachSlide(page: Page, first: number, look: (name: string) => Promise<void>): Promise<void> {
  for (const [i, id] of LESSON_IDS.entries())
    for (const { id: plan, sessions } of lessonRecord(id).plans) {
      const path = `/${rotatingLocale(first + i)}/present/${id}/`;
      await page.goto(`${path}?reveal=1&step=${sessions[0]?.parts[0]?.id}`);
      await page.waitForFunction(() => 'fonts' in document.documentElement.dataset);
      await page.keyboard.press('Home');
      for (const name of slideIdsInPlan(path, plan)) {
        await isAt(page, name);
        await look(`${path} ${name}`);
        await page.keyboard.press('PageDown');
      }
    }
}

/** @returns the pixels by which the slide exceeds the window, or a drawing or a word its box */
const overflow = () => {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const drawing = document.querySelector('.slide[data-now] .slide-drawing');
  const place = drawing?.getBoundingClientRect();
  const words = [...(drawing?.querySelectorAll('text') ?? [])].map((text) => text.getBoundingClientRect());
  return Math.max(
    scrollHeight - innerHeight,
    scrollWidth - innerWidth,
    drawing ? drawing.scrollWidth - drawing.clientWidth : 0,
    ...(place ? words.flatMap(({ left, right }) => [place.left - left, right - place.right]) : []),
  );
};

for (const { width, height, colorScheme, first, details } of [
  { width: 1024, height: 768, colorScheme: 'light', first: 0, details: {} },
  { width: 1280, height: 720, colorScheme: 'light', first: 1, details: { tag: '@full' } },
  { width: 1024, height: 768, colorScheme: 'dark', first: 2, details: { tag: '@full' } },
] as const)
  test(
    `at ${width} × ${height} in ${colorScheme} no slide of any lesson scrolls, no word is under 28 px, and every word has a contrast of 7 : 1`,
    details,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const errors: string[] = [];
      let seen = 0;
      await eachSlide(page, first, async (name) => {
        seen += 1;
        const over = await page.evaluate(overflow);
        const words = [...(await page.evaluate(findSmallText, 28)), ...(await page.evaluate(findLowContrastTexts, 7))];
        errors.push(...[...(over > 0.5 ? [`${over} px too much`] : []), ...words].map((error) => `${name}: ${error}`));
      });
      expect(seen).toBeGreaterThan(100);
      expect(errors).toEqual([]);
    },
  );

test('a word that is small or faint is found, on paper and on a bar', async ({ page }) => {
  await page.goto('/404.html');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.tried { position: fixed; inset: 0; background: #fff; font-size: 20px }');
    document.adoptedStyleSheets = [sheet];
    document.body.innerHTML = `<div class="tried">Small <svg viewBox="0 0 100 40" width="200" height="80" fill="#767676">
      <rect width="100" height="40" fill="#000"/><text x="10" y="30" font-size="16">Faint</text></svg></div>`;
  });
  expect(await page.evaluate(findSmallText, 28)).toEqual(['20.0 px: Small']);
  expect(await page.evaluate(findLowContrastTexts, 7)).toEqual(['4.62: Faint']);
});

test('a number pressed on a slide opens its card, and Escape closes the card alone', async ({ page }) => {
  await page.goto('/en/present/what-it-counts/?step=task-attempts');
  await slide(page).locator('a.number').first().click();
  const card = page.locator('number-card [data-number-card="attempts-2021"]');
  await expect(card).toBeVisible();
  // Counter, subject, place, period and omissions come before the tree of reports.
  const first = ['Who counts', 'What', 'Place', 'When', 'Leaves out'];
  expect((await card.locator('dt').allTextContents()).slice(0, first.length)).toEqual(first);
  const [rows, chains] = [
    await card.locator('.number-card-rows').boundingBox(),
    await card.locator('.number-card-chains').boundingBox(),
  ];
  expect((rows?.y ?? 0) + (rows?.height ?? 0)).toBeLessThanOrEqual((chains?.y ?? 0) + 1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await isAt(page, 'task-attempts');
});

test('a code for phones is on the slide that hands a sheet out, not on the first, and links from a figure to its page', async ({
  page,
}) => {
  const deck = load(readHtml(PATH));
  const part = deck('.slide[data-kind="part"]:has(figure a[href$="/worksheet/"])').first().attr('id') ?? '';
  await page.goto(`${PATH}?step=${part}`);
  await expect(
    slide(page).getByRole('img', { name: /^QR code of .+\/en\/teach\/two-readings\/worksheet\/$/ }),
  ).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await expect(slide(page).locator('.qr')).toHaveCount(0);
  await page.goto('/en/present/telephone-game/?step=why-telephone-periods');
  const code = page.getByRole('button', { name: 'QR code' });
  await expect(code).toBeHidden();
  await page.getByRole('button', { name: 'Show what is covered' }).click();
  await code.click();
  await expect(slide(page).getByRole('img', { name: /\/en\/figures\/telephone\/$/ })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(slide(page).locator('.qr')).toBeHidden();
  await isAt(page, 'why-telephone-periods');
});

test('axe finds nothing on a slide with a figure, covered or not, in the list, in the notes, and each number has its trace', async ({
  page,
}) => {
  for (const [lesson, query, figure] of [
    ['what-it-counts', 'reveal=0', 'notice-opening-ledger'],
    ['border-statistics', 'reveal=1', 'gate-comparability-gate'],
    ['drawing-unknowns', 'view=notes', 'compare-rescues-q1-2022'],
  ]) {
    await page.goto(`/en/present/${lesson}/?${query}&step=${figure}`);
    await page.locator('.deck-list summary').click();
    expect.soft(await findAxeViolations(page), `${figure} ${query}`).toEqual([]);
    expect.soft(findUnsourcedNumbers(load(await page.content())), `${figure} ${query}`).toEqual([]);
  }
});

for (const { width, tag } of [
  { width: 320, tag: [] },
  { width: 360, tag: '@full' },
])
  test(`on a phone of ${width} px each slide can be read and stepped through`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/en/present/drawing-unknowns/?reveal=1');
    for (const name of slideIdsInPlan('/en/present/drawing-unknowns/', 'double')) {
      await isAt(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      expect(await page.evaluate(findSmallText, 12), name).toEqual([]);
      const on = page.getByRole('button', { name: 'Next', exact: true });
      await expect(on).toBeInViewport({ ratio: 1 });
      await on.click({ force: true });
    }
  });

test('on a phone the start of each lesson is completely visible, and no button moves from slide to slide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const [i, id] of LESSON_IDS.entries()) {
    await page.goto(`/${rotatingLocale(i)}/present/${id}/`);
    await expect(slide(page).getByRole('link').last()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), id).toBeLessThanOrEqual(640);
    const leave = page.getByRole('link', { name: messages(rotatingLocale(i)).present.controls.leave });
    const before = await leave.boundingBox();
    await page.keyboard.press('End');
    expect(await leave.boundingBox(), id).toEqual(before);
  }
});

test('on a phone a drawing that continues outside the window has a shade at that side, and only there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/present/drawing-unknowns/?step=compare-rescues-q1-2022');
  const drawing = slide(page).locator('.slide-drawing');
  const { x = 0, y = 0, width = 0 } = (await drawing.boundingBox()) ?? {};
  const shaded = async () => {
    const colourAt = readPixels(await page.screenshot());
    const paper = colourAt(2, 2);
    const sides = [colourAt(x + 1, y + 2), colourAt(x + width - 2, y + 2)];
    return sides.map((side) => Math.hypot(...side.map((channel, i) => channel - (paper[i] ?? 0))) > 30);
  };
  expect(await shaded()).toEqual([false, true]);
  await drawing.evaluate((node) => node.scrollTo(node.scrollWidth, 0));
  expect(await shaded()).toEqual([true, false]);
});

test('on paper each slide begins a page, with its notes below it', async ({ page }) => {
  for (const id of LESSON_IDS) {
    await page.goto(`/en/present/${id}/`);
    await page.emulateMedia({ media: 'print' });
    const count = slideCount(id);
    await expect(page.locator('.slide:visible')).toHaveCount(count);
    await expect(page.locator('.slide-notes').first()).toBeVisible();
    await expect(page.locator('.deck-bar')).toBeHidden();
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, id).toBeGreaterThanOrEqual(count);
    // The answer to a guess, and a slide with long notes, take one page more.
    expect(pages, id).toBeLessThanOrEqual(count + 4);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('with reduced motion or forced colours nothing moves, and nothing is lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.goto(`${PATH}?step=settle-claim-attempts-A`);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator('.deck-bar')).toBeVisible();
  expect(await page.evaluate(findLowContrastTexts, 7)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides are below each other with their notes, answers folded and nothing else covered', async ({
    page,
  }) => {
    for (const id of LESSON_IDS) {
      await page.goto(`/en/present/${id}/`);
      const count = slideCount(id);
      await expect(page.locator('.slide:visible')).toHaveCount(count);
      await expect(page.locator('.slide:has(.slide-name:visible)')).toHaveCount(count);
      await expect(page.locator('[data-conclusion]:not(:visible)')).toHaveCount(0);
      const answer = page.locator('.slide-answer').first();
      await expect(answer.locator('p').first()).toBeHidden();
      await answer.locator('summary').click();
      await expect(answer.locator('p').first()).toBeVisible();
      await expect(page.locator('.slide-notes').first()).toBeVisible();
      await expect(page.locator('.deck-bar')).toBeHidden();
      await expect(page.getByRole('link', { name: 'The lesson, with plan and answers' })).toBeVisible();
    }
  });
});
