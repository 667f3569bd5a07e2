import type { Locator, Page } from '@playwright/test';
import { findQuizItem, QUIZ_IDS } from '@/lib/lessons/quiz';
import { expect, test } from './support/siteTest';

const PATH = '/en/teach/quiz/';
const item = (page: Page, id: string) => page.locator(`#question-${id}`);
const check = (question: Locator) => question.getByRole('button', { name: 'Check' });
const idsAfter = (lesson: string) => QUIZ_IDS.filter((id) => findQuizItem(id).lesson === lesson);
const wrongAnswer = (id: string) => findQuizItem(id).options.find((option) => option !== findQuizItem(id).right) ?? '';

test('a pupil goes through a set by keyboard alone, hears the result of each answer, and the score at the end; nothing is sent or stored', async ({
  page,
  context,
}) => {
  await page.goto(PATH);
  await page.waitForLoadState('networkidle');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const ids = idsAfter('two-readings');
  const set = page.locator('#set-two-readings quiz-set');
  await expect(set.locator('.quiz-score')).toHaveText('');
  for (const [i, id] of ids.entries()) {
    const question = item(page, id);
    const radios = question.getByRole('radio');
    if (i === 0) await radios.first().focus();
    else await expect(question.locator('h3')).toBeFocused();
    // The second question is answered wrongly on purpose.
    const wanted = i === 1 ? wrongAnswer(id) : findQuizItem(id).right;
    while (
      !(await radios
        .first()
        .evaluate(
          (radio) =>
            radio.parentElement?.closest('.quiz-item')?.contains(document.activeElement) &&
            document.activeElement?.matches('[type=radio]'),
        ))
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < findQuizItem(id).options.indexOf(wanted as never); step += 1)
      await page.keyboard.press('ArrowDown');
    await expect(question.locator(`[value="${wanted}"]`)).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(check(question)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question.getByRole('status')).toContainText(i === 1 ? /^Not this one\. [A-D] is right\./ : /^Right\./);
    await page.keyboard.press('Enter');
  }
  const score = set.locator('.quiz-score');
  await expect(score).toHaveRole('status');
  await expect(score).toHaveText(`You had ${ids.length - 1} of ${ids.length} right.`);
  await expect(score).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(score).toHaveText('');
  await expect(item(page, ids[0] as string).locator('h3')).toBeFocused();
  await expect(set.locator('input:checked')).toHaveCount(0);
  await expect(set.locator('.quiz-why:visible')).toHaveCount(0);
  expect(requested).toEqual([]);
  expect(page.url()).toMatch(/\/en\/teach\/quiz\/$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('no answer is visible before one is checked, and then each option has its explanation below it; on paper they form a key on a page of its own', async ({
  page,
}) => {
  await page.goto(PATH);
  await expect(page.locator('.quiz-turn').first()).toBeVisible();
  await expect(page.locator('.quiz-why:visible, .quiz-key:visible, .quiz-rest:visible, summary:visible')).toHaveCount(
    0,
  );
  const question = item(page, 'people');
  await check(question).click();
  await expect(question.getByRole('status')).toHaveText('Choose an answer first.');
  await expect(question.getByRole('radio').first()).toBeFocused();
  await question.locator('[value="left"]').check();
  await expect(question.locator('.quiz-why:visible')).toHaveCount(0);
  await check(question).click();
  for (const option of findQuizItem('people').options)
    await expect(question.locator(`.quiz-option[data-option="${option}"] .quiz-why`)).toBeVisible();
  await expect(question.locator('[data-verdict="right"]')).toContainText('attempts were stopped');
  await expect(question.locator('[data-verdict="wrong"]')).toContainText('this number of people tried');
  await expect(question.getByRole('radio').first()).toBeDisabled();
  await expect(page.locator('.quiz-why:visible')).toHaveCount(findQuizItem('people').options.length);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz-item .quiz-why:visible, .quiz-turn:visible, .quiz-foot:visible')).toHaveCount(0);
  const key = page.locator('.quiz-key');
  await expect(key).toBeVisible();
  expect(await key.evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
  await expect(key.locator('.quiz-key-entry')).toHaveCount(QUIZ_IDS.length);
  for (const [i, id] of QUIZ_IDS.entries()) {
    const letter = 'ABCD'.charAt(findQuizItem(id).options.indexOf(findQuizItem(id).right as never));
    await expect(key.locator('h3').nth(i)).toHaveText(`${i + 1} ${letter}`);
  }
});

test('the result adds up all sets, names the wrong questions, and is printed alone, with a name', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = [...document.querySelectorAll('quiz-total, quiz-set')].filter((one) =>
        one.hasAttribute('data-printing'),
      );
      document.documentElement.dataset.printed = shown.map(({ localName }) => localName).join();
    };
  });
  await page.goto(PATH);
  const result = page.locator('quiz-total');
  const row = (lesson: string) => result.locator(`[data-set="${lesson}"] td`);
  await expect(row('two-readings')).toHaveText(['0', '0', '']);
  const [first, second] = idsAfter('two-readings') as [string, string];
  const [other] = idsAfter('telephone-game') as [string];
  for (const [id, answer] of [
    [first, findQuizItem(first).right],
    [second, wrongAnswer(second)],
    [other, wrongAnswer(other)],
  ] as const) {
    await item(page, id).locator(`[value="${answer}"]`).check();
    await check(item(page, id)).click();
  }
  const number = (id: string) => String(QUIZ_IDS.indexOf(id) + 1);
  await expect(row('two-readings')).toHaveText(['2', '1', number(second)]);
  await expect(row('telephone-game')).toHaveText(['1', '0', number(other)]);
  await expect(result.locator('tfoot td')).toHaveText(['3', '1', '']);
  await result.getByLabel('Name').fill('Amal');
  await result.getByRole('button', { name: 'Print the result' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'quiz-total');
  // Printing is stubbed here, so the browser does not fire this event.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await page.emulateMedia({ media: 'print' });
  await expect(result).toBeHidden();
  await result.evaluate((element) => element.setAttribute('data-printing', ''));
  await expect(result.getByLabel('Name')).toHaveValue('Amal');
  await expect(result).toBeVisible();
  await expect(page.locator('.quiz-item:visible, .quiz-key:visible, .quiz-foot:visible')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each answer is folded under its question', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.quiz-why:visible')).toHaveCount(0);
    const question = item(page, 'half-year');
    await question.getByText('Answer', { exact: true }).click();
    await expect(question.locator('.quiz-why:visible')).toHaveCount(findQuizItem('half-year').options.length);
    await expect(question.locator('.quiz-rest a')).toBeVisible();
    await expect(page.locator('.quiz-turn, .quiz-foot:visible, quiz-total:visible')).toHaveCount(0);
  });
});
