import { expect, it } from 'vitest';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { serveFramingSite } from '../support/framingSite';
import { arrowKeysOf } from '../support/locale';
import { slideIdsInPlan } from '../support/slideIdsInPlan';
import type { EngineTestGroup } from './testEngine';

/** Tests what readers can do on the pages other than the story. */
export const pageTests: EngineTestGroup = (current, size, locale) => {
  const { explorer } = messages(locale);

  it('on the map of reports, filters narrow the list, and the address keeps them', async () => {
    const page = current();
    await page.open(`/${locale}/map/`, size);
    await page.until(() => !document.querySelector('.explorer-filters')?.hasAttribute('inert'));
    const all = await page.evaluate(recordsListed);
    await page.click('.explorer-filters label', explorer.kinds.rescue);
    await expect.poll(() => page.evaluate(recordsListed)).not.toEqual(all);
    const { listed, said } = await page.evaluate(recordsListed);
    expect(listed).toBeLessThan(all.listed);
    expect(said).toContain(formatMessage(locale, explorer.count, { n: listed, total: all.listed }));
    const address = await page.evaluate(() => location.pathname + location.search);
    await page.open(address, size);
    await expect.poll(() => page.evaluate(recordsListed)).toEqual({ listed, said });
  });

  it('the live map opens, or without WebGL explains why it does not, and the drawn map remains', async () => {
    const page = current();
    await page.open(`/${locale}/map/`, size);
    const hasWebGl = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
    await page.click('.live-bar button', explorer.live.open);
    if (hasWebGl) {
      await page.untilThereIs('.map-stage[data-phase="live"] .live-host canvas');
      await page.click('.live-bar button', explorer.live.close);
    } else {
      const says = explorer.live.errors.webgl;
      await page.until((words) => document.querySelector('.live-bar')?.textContent?.includes(words) ?? false, says);
    }
    await page.until(() =>
      [...document.querySelectorAll('.map-still .map-picture')].some((map) => map.checkVisibility()),
    );
  });

  it('a sentence is repeated with its numbers marked, and a drawing shows what its words leave open', async () => {
    const page = current();
    const sentence = '63.121, dont 14.746 tentatives au premier trimestre 2022';
    await page.open(`/${locale}/check/#s=${encodeURIComponent(sentence)}`, size);
    await page.untilThereIs('[data-sentence] [data-found^="attempts-2021"]');
    await page.untilThereIs('[data-sentence] [data-found^="attempts-2022-q1"]');
    const bars = () =>
      [...document.querySelectorAll('.check-stretches > span')].map((bar) => bar.getBoundingClientRect().width);
    const [rest = 0, part = 0, whole = 0] = await page.evaluate(bars);
    expect(Math.abs(rest + part - whole)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(part / whole - 14746 / 63121)).toBeLessThan(0.02);
  });

  it('the slides of a lesson move forward and back by key and by button', async () => {
    const page = current();
    const path = `/${locale}/present/two-readings/`;
    const [onward, back] = arrowKeysOf(locale);
    const [first, second, third] = slideIdsInPlan(path, 'lesson');
    const isAt = (id = '') =>
      page.until((slide) => {
        const seen = [...document.querySelectorAll('.slide')].filter((each) => each.checkVisibility());
        return seen.length === 1 && seen[0]?.id === slide && new URLSearchParams(location.search).get('step') === slide;
      }, id);
    await page.open(path, size);
    await isAt(first);
    await page.press('PageDown');
    await isAt(second);
    await page.press(onward);
    await isAt(third);
    await page.press(back);
    await isAt(second);
    await page.click('.deck-bar [data-act="next"]');
    await isAt(third);
  });

  it('a field of the worksheet grows with the answer that is typed in it, and the answers can be saved', async () => {
    const page = current();
    await page.open(`/${locale}/teach/two-readings/worksheet/`, size);
    await page.until(() => document.querySelector('worksheet-answers [data-act="save"]')?.checkVisibility() ?? false);
    const heightWith = (text: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('.sheet-lines textarea');
      if (!field) return 0;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return field.getBoundingClientRect().height;
    };
    const empty = await page.evaluate(heightWith, '');
    expect(empty).toBeGreaterThan(0);
    expect(await page.evaluate(heightWith, 'One word joins two counts. '.repeat(40))).toBeGreaterThan(empty);
  });

  it('a figure in a page of another site is shown completely, in the height that it posts', async () => {
    const page = current();
    const embed = `${page.site}/${locale}/embed/attempts-by-year/`;
    // High enough that no scroll bar reduces the width.
    const high = { ...size, height: 1500 };
    await page.open(embed, high);
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const host = await serveFramingSite(page.site, {
      body: `<div data-frame-src="${embed}"></div>`,
      script: 'newswireFrames.autoInitFrames();',
    });
    try {
      await page.open(`${host.url}/`, high);
      await expect.poll(() => page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(height);
    } finally {
      host.close();
    }
  });
};

/** Returns how many records the list shows, and the sentence that states this. Runs in the page. */
function recordsListed() {
  const rows = '.record-table tr[data-incident]:not(.record-panel, [hidden])';
  return {
    listed: document.querySelectorAll(rows).length,
    said: document.querySelector('.choice-row [role="status"]')?.textContent,
  };
}
