import { expect, it } from 'vitest';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import type { EngineTestGroup } from './testEngine';

/** Tests that depend neither on the window nor on colours, so that each engine runs them once. */
export const windowIndependentTests: EngineTestGroup = (current, size, locale) => {
  const { about, teach } = messages(locale);

  it('the timeline shows the kinds that a reader chooses by key, and all again', async () => {
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
      new RegExp(`^${wrong.replace('{letter}', `(?:${languageRule(locale, 'letters').join('|')})`)}`),
    );
  });

  it('a press keeps the story, which then opens without its server, and another press removes it', {
    timeout: 180_000,
  }, async () => {
    const page = current();
    let server: RunningServer | undefined = await startSiteServer('out', 0);
    const { url } = server;
    // Keeping the story fetches all of it, in a time that depends on the machine.
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
      await page.follow(`${url}/${locale}/#place`);
      expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
      await page.follow(`${url}/${locale}/teach/`);
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

  it('each file that a figure offers can be downloaded', async () => {
    const page = current();
    await page.open(`/${locale}/figures/attempts-by-year/`, size);
    const files = await page.evaluate(filesOffered);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(({ bytes }) => bytes === 0)).toEqual([]);
  });
};

/** Returns the kinds of the visible events of the timeline, without duplicates. Runs in the page. */
function kindsListed(): readonly (string | undefined)[] {
  const events = [...document.querySelectorAll<HTMLElement>('.timeline-year ol > li')];
  return [...new Set(events.filter((event) => event.checkVisibility()).map((event) => event.dataset.kind))].sort();
}

/**
 * Returns the number of visible explanations of the answers to a quiz question. Runs in the page.
 * @param question selector of the question
 */
function whysSeen(question: string): number {
  return [...document.querySelectorAll(`${question} .quiz-why`)].filter((why) => why.checkVisibility()).length;
}

/**
 * Returns address and size in bytes of each file that the page offers for download; 0 for a missing file. Runs in the
 * page.
 */
function filesOffered() {
  return Promise.all(
    [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(async ({ href }) => {
      const answer = await fetch(href);
      return { href, bytes: answer.ok ? (await answer.arrayBuffer()).byteLength : 0 };
    }),
  );
}
