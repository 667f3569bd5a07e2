import { expect, it } from 'vitest';
import { formatMessage } from '@/lib/text/formatMessage';
import { language } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import { openHost } from '../support/hostPage';
import { arrowsOf } from '../support/locale';
import { slideIds } from '../support/slideIds';
import type { EngineTests } from './testEngine';

/** What a reader does on other pages than the story. */
export const pageTests: EngineTests = (current, size, locale) => {
  const { explorer, about, teach } = messages(locale);

  it('on the map of reports choices narrow the list, and the address keeps them', async () => {
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

  it('the live map opens, or without WebGL says why it does not, and the drawn map stays', async () => {
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

  it('the timeline shows the kinds that are chosen by key, and all again', async () => {
    const page = current();
    await page.open(`/${locale}/timeline/`, size);
    const all = await page.evaluate(kindsListed);
    await page.evaluate(() => document.querySelector<HTMLElement>('.kind-filter [value="meeting"]')?.focus());
    await page.press('Space');
    await expect.poll(() => page.evaluate(kindsListed)).toEqual(['meeting']);
    expect(await page.evaluate(() => location.search)).toBe('?kind=meeting');
    await page.click('button', about.timeline.all);
    await expect.poll(() => page.evaluate(kindsListed)).toEqual(all);
  });

  it('a sentence stands again with its numbers found, and what its words leave open is drawn', async () => {
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

  it('an answer of the quiz is explained once it is checked', async () => {
    const page = current();
    const question = '#question-people';
    const verdicts = () => document.querySelectorAll('#question-people .quiz-why').length;
    await page.open(`/${locale}/teach/quiz/`, size);
    await page.click(`${question} label:has([value="left"])`);
    expect(await page.evaluate(whysSeen, question)).toBe(0);
    await page.click(`${question} button`, teach.quiz.element.check);
    await expect.poll(() => page.evaluate(whysSeen, question)).toBe(await page.evaluate(verdicts));
    const said = () => document.querySelector('#question-people [role="status"]')?.textContent;
    const { wrong } = teach.quiz.element;
    expect(await page.evaluate(said)).toMatch(
      new RegExp(`^${wrong.replace('{letter}', `(?:${language(locale, 'letters').join('|')})`)}`),
    );
  });

  it('the slides of a lesson go on and back by key and by button', async () => {
    const page = current();
    const path = `/${locale}/present/two-readings/`;
    const [onward, back] = arrowsOf(locale);
    const [first, second, third] = slideIds(path, 'starter');
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

  it('the story is kept, opens without its server, and is removed by a press', async () => {
    const page = current();
    let server: RunningServer | undefined = await startSiteServer('out', 0);
    const { url } = server;
    // Keeping the story means fetching all of it: how long that takes is the machine's affair.
    const says = (what: string) =>
      expect
        .poll(
          () =>
            page.evaluate(
              (when) => document.querySelector(when) !== null,
              `offline-copy [data-when~="${what}"]:not([hidden])`,
            ),
          { timeout: 120_000 },
        )
        .toBe(true);
    try {
      await page.open(`${url}/${locale}/teach/`, size);
      await page.click('offline-copy [data-act="keep"]');
      await says('kept');
      await server.close();
      server = undefined;
      await page.open(`${url}/${locale}/#place`, size);
      expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
      await page.open(`${url}/${locale}/teach/`, size);
      await page.click('offline-copy [data-act="remove"]');
      await says('removed');
      const left = async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ];
      expect(await page.evaluate(left)).toEqual([0, 0]);
    } finally {
      await server?.close();
    }
  });

  it('a figure in a page of another site is shown whole, as tall as it says', async () => {
    const page = current();
    const embed = `${page.site}/${locale}/embed/attempts-by-year/`;
    // So high that no scroll bar takes of the width.
    const high = { ...size, height: 1500 };
    await page.open(embed, high);
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const host = await openHost(page.site, {
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

  it('each file that a figure offers can be had', async () => {
    const page = current();
    await page.open(`/${locale}/figures/attempts-by-year/`, size);
    const files = await page.evaluate(filesOffered);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(({ bytes }) => bytes === 0)).toEqual([]);
  });
};

/** Runs in the page. */
function recordsListed() {
  const rows = '.record-table tr[data-incident]:not(.record-panel, [hidden])';
  return {
    listed: document.querySelectorAll(rows).length,
    said: document.querySelector('.choice-row [role="status"]')?.textContent,
  };
}

/** Kinds of the events that are to be seen. Runs in the page. */
function kindsListed(): readonly (string | undefined)[] {
  const events = [...document.querySelectorAll<HTMLElement>('.timeline-year ol > li')];
  return [...new Set(events.filter((event) => event.checkVisibility()).map((event) => event.dataset.kind))].sort();
}

/** Explanations that are to be seen. Runs in the page. */
function whysSeen(question: string): number {
  return [...document.querySelectorAll(`${question} .quiz-why`)].filter((why) => why.checkVisibility()).length;
}

/** What a press would take, with its size; none where it cannot be had. Runs in the page. */
function filesOffered() {
  return Promise.all(
    [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(async ({ href }) => {
      const answer = await fetch(href);
      return { href, bytes: answer.ok ? (await answer.arrayBuffer()).byteLength : 0 };
    }),
  );
}
