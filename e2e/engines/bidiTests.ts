import { expect, it } from 'vitest';
import { BIDI_TEXTS } from '../support/bidiTexts';
import { boxesOf, fromTheLeft, withoutSpaces } from '../support/boxesOf';
import type { EngineTests } from './testEngine';

/** Text that runs from left to right on pages that are read from the right. */
export const bidiTests: EngineTests = (current, size) => {
  it.each(BIDI_TEXTS)('in Arabic, $what keeps its order', async ({ path, selector, text, seen }) => {
    const page = current();
    await page.open(path, size);
    await page.until(() => document.documentElement.dataset.fonts === '');
    await page.bringIntoView(selector);
    const read = async () => fromTheLeft(await page.evaluate(boxesOf, [selector, text] as const));
    await expect.poll(read).toBe(seen ?? withoutSpaces(text));
  });

  it('in Arabic, the bar of reading progress grows from the right', async () => {
    const page = current();
    await page.open('/ar/#returns', size);
    await page.until(() => (document.querySelector('.masthead-read')?.getBoundingClientRect().width ?? 0) > 0);
    const [bar, read] = await page.evaluate(() =>
      ['.masthead-bar', '.masthead-read'].map((each) => document.querySelector(each)?.getBoundingClientRect().toJSON()),
    );
    expect(Math.abs(bar.right - read.right)).toBeLessThanOrEqual(1.5);
    expect(read.left).toBeGreaterThan(bar.left + 2);
  });
};
