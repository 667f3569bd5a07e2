import { expect, it } from 'vitest';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { startSiteServer } from '@/scripts/server/startSiteServer';
import { arrowKeysOf } from '../support/locale';
import type { EngineTestGroup } from './testEngine';

/** Tests the controls of the story that a reader presses, such as numbers, readings and links. */
export const storyTests: EngineTestGroup = (current, size, locale) => {
  const words = messages(locale);

  it('the opening has its title, its counts, each a link, and the empty row', async () => {
    const page = current();
    await page.open(`/${locale}/`, size);
    const isSeen = (selector: string) =>
      [...document.querySelectorAll(selector)].every((part) => part.checkVisibility());
    expect(await page.evaluate(isSeen, 'h1, .ledger-rows li')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('.ledger-rows a.number').length)).toBeGreaterThan(4);
    await page.until(() => document.documentElement.dataset.fonts === '');
    await page.untilStill();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });

  it('a page comes alive on a first visit by an address that names a part of it', async () => {
    const page = current();
    // A server at an address of its own, for which nothing is cached.
    const server = await startSiteServer('out', 0);
    await page.open(`${server.url}/${locale}/#place`, size);
    await page.untilThereIs('#map-place scrolly-steps[data-live]');
    await server.close();
  });

  it('a number opens its card by pointer and by key, and closing it returns the focus', async () => {
    const page = current();
    const number = '#place a.number';
    await page.open(`/${locale}/#place`, size);
    await page.click(number);
    await page.until(isCardOpen, true);
    await page.click('number-card button', words.page.close);
    await page.until(isCardOpen, false);
    await page.until(isFocused, number);
    await page.press('Enter');
    await page.until(isCardOpen, true);
    await page.press('Escape');
    await page.until(isCardOpen, false);
    await page.until(isFocused, number);
  });

  it('an address that names a number shows it on the page of its count, highlighted', async () => {
    const page = current();
    await page.open(`/${locale}/numbers/attempts-morocco/#attempts-2021`, size);
    await page.until(isInWindow, '#attempts-2021 .number-card-figure');
    expect(await page.evaluate(groundsOfValues)).toEqual(['attempts-2021']);
  });

  it('a reading is chosen by pointer and by key, kept in the address, and restored from it', async () => {
    const page = current();
    await page.open(`/${locale}/#claim-attempts`, size);
    // One column has room for one reading: that of the ministry's sheet, until another is chosen.
    const seen = size.width < 1152 ? ['attempts:C'] : ['attempts:A', 'attempts:B', 'attempts:C'];
    expect(await page.evaluate(readingsSeen)).toEqual(seen);
    await page.click('label:has([value="attempts:B"])');
    await expect.poll(() => page.evaluate(readingsSeen)).toEqual(['attempts:B']);
    expect(await page.evaluate(() => new URLSearchParams(location.search).get('r'))).toBe('attempts:B');
    await page.press('ArrowDown');
    await expect.poll(() => page.evaluate(readingsSeen)).toEqual(['attempts:C']);
    await page.open(`/${locale}/?r=attempts:A#claim-attempts`, size);
    await expect.poll(() => page.evaluate(readingsSeen)).toEqual(['attempts:A']);
  });

  it('an address opens the page at the figure that it names, far below', async () => {
    const page = current();
    await page.open(`/${locale}/#claim-returns`, size);
    await page.until(isInWindow, '#claim-returns .figure-title');
  });

  it('a link of the contents reaches a section far below, over others that are not laid out yet', async () => {
    const page = current();
    await page.open(`/${locale}/`, size);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#contents a[href$="#unknowns"]')?.click());
    const top = () => page.evaluate(() => document.getElementById('unknowns')?.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(120);
    await expect.poll(top).toBeGreaterThan(-1);
    await page.untilThereIs('#contents [aria-current][href$="#unknowns"]');
  });

  it('a guess by key is compared with the ministry’s number', async () => {
    const page = current();
    await page.open(`/${locale}/#prediction`, size);
    await page.evaluate(() => document.querySelector<HTMLElement>('prediction-question [type="range"]')?.focus());
    await page.pressTimes(arrowKeysOf(locale)[0], 3);
    await page.pressTimes('Tab', 2);
    await page.press('Enter');
    await page.until(isFocused, '.prediction-gap');
    const [gap, answer] = await page.evaluate(() => [
      document.querySelector('.prediction-gap')?.textContent,
      document.querySelector<HTMLDataElement>('.prediction-theirs data')?.value,
    ]);
    expect(gap).toBe(formatMessage(locale, words.page.prediction.higher, { n: Number(answer) - 3 }));
  });

  it('the gate refuses two counts that differ, and draws two comparable ones on one axis', async () => {
    const page = current();
    await page.open(`/${locale}/#comparability-gate`, size);
    await page.click('comparability-gate button', words.figures['comparability-gate'].open);
    await page.untilThereIs('.gate-said[data-verdict="refused"]:not(:has(.gate-axis))');
    await page.until(isFocused, 'comparability-gate select');
    await page.open(`/${locale}/?gate=arrivals,arrivals-sea#comparability-gate`, size);
    await page.untilThereIs('.gate-said:not([data-verdict="refused"]):has(.gate-axis data)');
  });
};

/** Returns whether a number card is open, or with `isWanted` false whether all are closed. Runs in the page. */
function isCardOpen(isWanted: boolean): boolean {
  return (document.querySelector('number-card [data-number-card]')?.checkVisibility() ?? false) === isWanted;
}

/** Returns whether the first match of a selector has the focus. Runs in the page. */
function isFocused(selector: string): boolean {
  return document.activeElement !== null && document.activeElement === document.querySelector(selector);
}

/** Returns whether the first match of a selector is completely in the window. Runs in the page. */
function isInWindow(selector: string): boolean {
  const { top = -1, bottom = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

/** Returns the ids of the numbers on the page of a count whose values are highlighted. Runs in the page. */
function groundsOfValues(): readonly string[] {
  return [...document.querySelectorAll('.count-number')]
    .filter((number) => {
      const value = number.querySelector('.number-card-value');
      return value && getComputedStyle(value).backgroundColor !== 'rgba(0, 0, 0, 0)';
    })
    .map(({ id }) => id);
}

/** Returns the ids of the visible readings of the claim about attempts, such as `attempts:B`. Runs in the page. */
function readingsSeen(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('#claim-attempts [data-reading]')]
    .filter((reading) => reading.querySelector('.reading-means')?.checkVisibility({ visibilityProperty: true }))
    .map((reading) => reading.dataset.reading);
}
