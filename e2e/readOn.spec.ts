import { rotatingLocale } from './support/locale';
import { READ_THROUGH_WINDOW_SIZES, readStoryThrough } from './support/readStoryThrough';
import { expect, test } from './support/siteTest';

for (const [i, viewport] of READ_THROUGH_WINDOW_SIZES.entries()) {
  test(`no scroll position is ever less than the one before while reading on (${viewport.width} px wide, ${rotatingLocale(i)})`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/${rotatingLocale(i)}/`);
    const ways = await readStoryThrough({
      press: (key) => page.keyboard.press(key),
      evaluate: (run, ...args) => page.evaluate(run as never, args[0]),
    });
    expect(ways).toEqual([]);
  });
}
