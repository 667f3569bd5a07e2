import { existsSync } from 'node:fs';
import { load } from 'cheerio';
import { sum } from 'd3';
import { GLOSSARY } from '@/content/glossary';
import { LESSON_IDS, LESSONS } from '@/content/lessons/lessons';
import { SHEET_KINDS } from '@/lib/lessons/sheets';
import { ALL_PATHS, html } from './support/pages';
import { reckon } from './support/reckon';
import { expect, test } from './support/site';

const LESSON_PAGES = LESSON_IDS.map((id) => [id, `/en/teach/${id}/`] as const);
const minutesIn = (text: string) => Number(/(\d+)\s*min/.exec(text)?.[1]);

test('a teacher sees of every lesson how long it is, for whom and for which subject, without opening it', async ({
  page,
}) => {
  await page.goto('/en/teach/');
  const rows = page.locator('.lesson-row');
  await expect(rows).toHaveCount(LESSON_IDS.length);
  for (const [i, id] of LESSON_IDS.entries()) {
    const row = rows.nth(i);
    await expect(row.locator('h3 a')).toHaveAttribute('href', new RegExp(`/en/teach/${id}/$`));
    for (const plan of LESSONS[id].plans)
      await expect(row.locator(`a[href$="#plan-${plan.id}"]`)).toContainText(String(plan.sessions[0].minutes));
    await expect(row.locator('.lesson-facts dd').first()).toContainText(String(LESSONS[id].ages.from));
    await expect(row.locator('.lesson-facts dd').last()).not.toBeEmpty();
    for (const kind of SHEET_KINDS) await expect(row.locator(`a[href$="/en/teach/${id}/${kind}/"]`)).toBeVisible();
  }
  await expect(page.locator('#care li')).not.toHaveCount(0);
  await expect(page.locator('#privacy')).toContainText('Nothing is collected');
});

test('a lesson’s page leads to its sheets before its first section, and each plan to its own first slide', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = load(html(path));
    for (const kind of SHEET_KINDS) expect($(`.glance a[href$="/${id}/${kind}/"]`).length, id).toBe(1);
    const slides = load(html(`/en/present/${id}/`));
    const plans = LESSONS[id].plans.length;
    expect($('.glance a[href*="?step="]').length, id).toBe(plans > 1 ? plans : 0);
    for (const plan of $('.plan').toArray()) {
      const step = $(plan).find('a[href*="?step="]').attr('href')?.split('?step=')[1] ?? '';
      expect(slides(`#${step}`).attr('data-plan'), id).toBe($(plan).attr('id')?.slice('plan-'.length));
    }
  }
});

for (const [plan, { parts: own, slides }] of Object.entries({
  starter: { parts: [], slides: '#start, .slide[data-plan="starter"]' },
  // Its slides say what the plan says; of them, the readings that are drawn.
  lesson: { parts: ['#answers'], slides: '#start, .slide[data-plan="lesson"][id^="readings-claim"]' },
}))
  test(`the ${plan} is prepared in ten minutes: all that its teacher has to read`, () => {
    const READ = {
      '/en/teach/': ['h1, h1 + p', '.glance', `.lesson-row:has(a[href$="#plan-${plan}"])`, '#care'],
      '/en/teach/two-readings/': [
        ...['h1, h1 + p', '.glance', '#objectives', '#prior', '#prepare', '#materials'],
        ...[`#plan-${plan}`, ...own, '#misconceptions', '#care'],
      ],
      '/en/present/two-readings/': [slides],
    };
    const pages = Object.entries(READ).map(([path, parts]) => {
      const $ = load(html(path));
      $('.term-tip, .sr-only').remove();
      for (const part of parts) expect($(part).length, `${path} ${part}`).toBeGreaterThan(0);
      return parts.flatMap((part) => $(part).text().split(/\s+/).filter(Boolean)).length;
    });
    const presses = pages.length + load(html('/en/present/two-readings/'))(slides).length;
    const SECONDS_A_PRESS = 5;
    const minutes = sum(pages) / 230 + (presses * SECONDS_A_PRESS) / 60;
    expect(minutes).toBeLessThan(10);
  });

test('what a lesson gives to a class has no answers in it', () => {
  for (const [id, path] of LESSON_PAGES) {
    const given = load(html(path))('.class-links a')
      .toArray()
      .map(({ attribs }) => decodeURIComponent(attribs.href ?? ''));
    expect(given.length, id).toBe(3);
    for (const href of given) expect(href, id).toContain(`/en/teach/${id}/worksheet/`);
    expect(load(html(`${path}worksheet/`))('.expected').length, id).toBe(0);
  }
});

test('on a phone the curricula are read in lines, not in columns of a word', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['/en/teach/', `/en/teach/${LESSON_IDS[0]}/`]) {
    await page.goto(path);
    const table = page.locator('#curriculum table');
    await expect(table.getByRole('row').nth(1).getByRole('rowheader')).toBeVisible();
    for (const cell of await table.locator('td').all())
      expect((await cell.boundingBox())?.width, path).toBeGreaterThan(300);
  }
});

test('the minutes printed on each lesson add up to what its plan and its sessions say', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = load(html(path));
    const plans = $('.plan').toArray();
    expect(plans.length, id).toBe(LESSONS[id].plans.length);
    for (const [i, plan] of plans.entries()) {
      const parts = $(plan)
        .find('.part h4')
        .toArray()
        .map((heading) => minutesIn($(heading).text()));
      expect(sum(parts), `${id} ${$(plan).attr('id')}`).toBe(LESSONS[id].plans[i]?.minutes);
      const sessions = $(plan).find('.session').toArray();
      for (const session of sessions.length > 1 ? sessions : []) {
        const stated = minutesIn($(session).find('.session-title').text());
        const own = $(session)
          .find('.part h4')
          .toArray()
          .map((heading) => minutesIn($(heading).text()));
        expect(sum(own), id).toBe(stated);
      }
    }
  }
});

test('each part of a lesson says what the teacher and what the pupils do, and each task what to expect', () => {
  for (const [id, path] of LESSON_PAGES) {
    const $ = load(html(path));
    for (const part of $('.part').toArray())
      expect($(part).find('.part-teacher p:not(.voice), .part-pupils p:not(.voice)').length, id).toBeGreaterThan(1);
    for (const task of $('.task').toArray())
      expect($(task).find('.expected p:not(.voice)').length, id).toBeGreaterThan(0);
  }
});

test('whatever a lesson sends a class to is there, down to the part of the page', () => {
  for (const path of ['/en/teach/', '/en/glossary/', ...LESSON_PAGES.map(([, lesson]) => lesson)]) {
    const links = load(html(path))('main a[href]')
      .toArray()
      .map((link) => link.attribs.href ?? '')
      .filter((href) => href.startsWith('/') || href.startsWith('#'));
    expect(links.length, path).toBeGreaterThan(3);
    for (const href of links) {
      const { pathname, hash } = new URL(href, `http://site${path}`);
      if (pathname.endsWith('/')) expect(ALL_PATHS, `${path}: ${href}`).toContain(pathname);
      else expect(existsSync(`out${pathname}`), `${path}: ${href}`).toBe(true);
      if (hash !== '') expect(load(html(pathname))(`[id="${hash.slice(1)}"]`).length, `${path}: ${href}`).toBe(1);
    }
  }
});

test('what a lesson reckons is what its formula gives', () => {
  let found = 0;
  for (const [, path] of LESSON_PAGES) {
    const $ = load(html(path));
    for (const node of $('main [data-derived]').toArray()) {
      expect(Number($(node).text().replaceAll(',', ''))).toBe(reckon($(node).attr('data-derived') ?? ''));
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(2);
});

test('the glossary defines every term, says what it is not, and where that comes from', () => {
  const $ = load(html('/en/glossary/'));
  for (const id of Object.keys(GLOSSARY)) {
    const entry = $(`[id="${id}"]`);
    expect(entry.find('dfn').text(), id).not.toBe('');
    expect(entry.find('.term-not').text(), id).toMatch(/^Not the same as .{8,}/);
    expect(entry.find('.quiet-line a').attr('href'), id).toMatch(/^(https?:|\/en\/method\/#)/);
  }
  expect($('dfn').length).toBe(Object.keys(GLOSSARY).length);
});

test('a term says its meaning to the pointer and to the keyboard, goes away on Escape, and leads to the glossary', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/teach/two-readings/');
  const term = page.locator('a.term[href$="#period"]');
  const tip = page.locator('#tip-period');
  await expect(tip).toBeHidden();
  await term.hover();
  await expect(tip).toBeVisible();
  await expect(tip).toContainText('the days from the first to the last');
  const { x = -1, width = 0 } = (await tip.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  await term.focus();
  await expect(tip).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/the days from the first to the last/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/#period$/);
  await expect(page.locator('#period dfn')).toBeInViewport();
});

test('a number in a lesson opens its card, and the guess opens without its answer', async ({ page }) => {
  await page.goto('/en/teach/two-readings/');
  await page.locator('#answers a.number[href$="/attempts-2021/"]').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#part-guess a[href*="reveal=0"]').click();
  await expect(page).toHaveURL(/\/en\/\?reveal=0#prediction$/);
  await expect(page.locator('prediction-question input').first()).toBeVisible();
  await expect(page.locator('prediction-question [data-observation="fence-attempts-2021-melilla"]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is whole, and its terms lead to the glossary', async ({ page }) => {
    await page.goto('/en/teach/two-readings/');
    await expect(page.locator('.part')).toHaveCount(10);
    await page.locator('a.term[href$="#period"]').click();
    await expect(page).toHaveURL(/\/en\/glossary\/#period$/);
  });
});

test('nothing is kept of a visit to the lessons', async ({ page, context }) => {
  for (const path of ['/en/teach/', '/en/teach/telephone-game/', '/en/glossary/']) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
