import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { embedSnippet } from '@/components/share/embedSnippet';
import { allEmbeds, findEmbed } from '@/components/share/embeds';
import { embedTitle, oEmbedPath } from '@/components/share/embedWords';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { type FramingPageContent, type FramingSite, serveFramingSite } from './support/framingSite';
import { rotatingLocale, TESTED_LOCALE } from './support/locale';
import { recordLayoutShifts } from './support/recordLayoutShifts';

const EMBEDS = allEmbeds();
const WIDTHS = [280, 320, 375, 480, 600, 768, 900, 1024, 1200];
/** As many frames as an article may reasonably contain. */
const TOGETHER = 10;
const GROUPS = Array.from({ length: Math.ceil(EMBEDS.length / TOGETHER) }, (_, i) =>
  EMBEDS.slice(i * TOGETHER, (i + 1) * TOGETHER),
);
const FEW = EMBEDS.filter(({ path }) =>
  ['attempts-by-year', 'claim-attempts', 'place-ceuta', 'opening-ledger'].includes(path),
);

const content: FramingPageContent = { body: '' };
let host: FramingSite;
test.beforeEach(async ({ baseURL }) => {
  host = await serveFramingSite(baseURL ?? '', content);
});
test.afterEach(() => host.close());

/** @returns the code that the figure's page offers for a column of any width, with the address of the test server */
function code(baseURL: string | undefined, embed: (typeof EMBEDS)[number], locale: Locale = DEFAULT_LOCALE): string {
  return embedSnippet({
    address: `${baseURL}/${locale}/embed/${embed.path}/`,
    title: embedTitle(locale, embed),
    height: offeredHeights(embed.path, locale)[0] ?? Number.NaN,
  });
}

async function showFrames(page: Page, body: string, script?: string): Promise<readonly Frame[]> {
  content.body = body;
  if (script === undefined) delete content.script;
  else content.script = script;
  await page.goto(host.url, { waitUntil: 'load' });
  // Frames below the window load once they are near it.
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('.embed-from')).toBeVisible();
  }
  return page.frames().slice(1);
}

/** @returns the parts of a frame that its reader does not see without scrolling */
const hidden = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    const isCut = (selector: string) =>
      [...document.querySelectorAll(selector)].some((node) => {
        const { bottom, right, height } = node.getBoundingClientRect();
        return height < 10 || bottom > innerHeight || right > innerWidth;
      });
    return {
      path: location.pathname,
      down: Math.max(0, scrollHeight - innerHeight),
      across: Math.max(0, scrollWidth - clientWidth),
      scrollbar: innerWidth - clientWidth,
      source: isCut('.figure-notes > p:last-of-type'),
      from: isCut('.embed-from'),
    };
  });

const NOTHING = { down: 0, across: 0, scrollbar: 0, source: false, from: false };

test.describe('without script, under a strict policy', () => {
  test.use({ javaScriptEnabled: false });

  for (const { which, group, widths, tag } of [
    { which: 'one of each kind', group: FEW, widths: [280, 600, 1200], tag: [] },
    ...GROUPS.map((group, i) => ({ which: `${i + 1} of ${GROUPS.length}`, group, widths: WIDTHS, tag: '@full' })),
  ]) {
    test(`frames on another site show all of a figure in any column (${which})`, { tag }, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 600, height: 800 });
      const frames = await showFrames(
        page,
        group.map((embed, i) => code(baseURL, embed, rotatingLocale(i + 1))).join('\n'),
      );
      expect(frames.length).toBe(group.length);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const frame of frames) {
          const { path, ...rest } = await hidden(frame);
          expect.soft(rest, `${path} at ${width} px`).toEqual(NOTHING);
        }
      }
    });
  }

  test('a frame of a reading has it chosen, with its verdict before its bars, and fills its height', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 600, height: 800 });
    const reading = EMBEDS.filter(({ path }) => path === 'claim-attempts/A');
    expect(reading).toHaveLength(1);
    const [frame] = await showFrames(page, reading.map((embed) => code(baseURL, embed)).join('\n'));
    if (!frame) throw new Error('No frame is shown.');
    await expect(frame.locator('input[value="attempts:A"]')).toBeChecked();
    const shown = frame.locator('.reading:visible');
    await expect(shown).toHaveAttribute('data-reading', 'attempts:A');
    const bottoms = await shown.evaluate((node) => {
      const edges = (selector: string) => node.querySelector(selector)?.getBoundingClientRect();
      const last = Math.max(...[...node.children].map((child) => child.getBoundingClientRect().bottom));
      return {
        verdict: edges('.reading-verdict')?.bottom ?? Number.NaN,
        bars: edges('.reading-bars')?.top ?? Number.NaN,
        below: node.getBoundingClientRect().bottom - last,
      };
    });
    expect(bottoms.verdict).toBeLessThanOrEqual(bottoms.bars);
    expect(bottoms.below).toBeLessThan(8);
  });

  test('a reader chooses a reading, and changes the scene of a map, without leaving the frame', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 600, height: 800 });
    const chosen = FEW.filter(({ path }) => path !== 'opening-ledger' && path !== 'attempts-by-year');
    await showFrames(page, chosen.map((embed) => code(baseURL, embed)).join('\n'));
    const claim = page.locator('iframe[src*="claim-attempts"]').contentFrame();
    // The frame opens with the question, and with the statement on the ministry's own sheet.
    await expect(claim.locator('.figure-title')).toContainText('?');
    await expect(claim.locator('input[value="attempts:C"]')).toBeChecked();
    await expect(claim.locator('.reading:visible')).toHaveAttribute('data-reading', 'attempts:C');
    await claim.locator('input[value="attempts:B"]').check();
    await expect(claim.locator('.reading:visible')).toHaveAttribute('data-reading', 'attempts:B');
    const map = page.locator('iframe[src*="place-ceuta"]').contentFrame();
    await map.locator('.embed-scenes a', { hasText: 'Melilla' }).click();
    await expect(map.locator('[aria-current]')).toContainText('Melilla');
    await expect(map.locator('img:visible')).toHaveCount(1);
    expect(page.url()).toBe(`${host.url}/`);
  });
});

for (const { which, embeds, widths, tag } of [
  { which: 'one of each kind', embeds: FEW, widths: [320], tag: [] },
  ...GROUPS.map((embeds, i) => ({ which: `${i + 1} of ${GROUPS.length}`, embeds, widths: [320, 1000], tag: '@full' })),
]) {
  test(`each frame requests nothing from other hosts, stores nothing, and shifts nothing once loaded (${which})`, {
    tag,
  }, async ({ page, context, baseURL }) => {
    const unwanted: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      const isOwn = url.startsWith(host.url) || (baseURL && url.startsWith(baseURL));
      if (!isOwn) unwanted.push(url);
    });
    await page.addInitScript(recordLayoutShifts, false);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const embed of embeds) {
        const [frame] = await showFrames(page, code(baseURL, embed));
        await page.waitForLoadState('networkidle');
        expect.soft(await frame?.evaluate(() => globalThis.shifts), embed.path).toEqual([]);
        expect(await frame?.evaluate(() => localStorage.length + sessionStorage.length), embed.path).toBe(0);
      }
    }
    expect(unwanted).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('a page that listens gets the height in the messages of Pym, AMP and Datawrapper, at each width', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const [embed] = FEW;
  const address = `${baseURL}/en/embed/${embed?.path}/?childId=chart-1`;
  const [frame] = await showFrames(
    page,
    '',
    `window.heard = { amp: 0, datawrapper: 0, pym: 0 };
     addEventListener('message', ({ data }) => {
       if (data.sentinel === 'amp' && data.type === 'embed-size') heard.amp = data.height;
       for (const height of Object.values(data['datawrapper-height'] ?? {})) heard.datawrapper = height;
       const pym = /^pymxPYMxchart-1xPYMxheightxPYMx(\\d+)$/.exec(data);
       if (pym) heard.pym = Number(pym[1]);
     });
     // The page listens before its frame comes.
     document.body.innerHTML = '<iframe src="${address}" title="A chart" width="100%" height="100"></iframe>';`,
  );
  const seen = new Set<number>();
  for (const width of [900, 600, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(async () => {
        const height = await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        const heard = await page.evaluate(() => window.heard);
        return height !== undefined && !seen.has(height) && Object.values(heard).every((each) => each === height);
      }, `at ${width} px`)
      .toBe(true);
    seen.add((await page.evaluate(() => window.heard)).amp);
  }
});

test('with the resizer that newsrooms use, a frame is exactly as tall as its figure', async ({ page, baseURL }) => {
  const addresses = FEW.map(({ path }) => `${baseURL}/en/embed/${path}/`);
  const frames = await showFrames(
    page,
    addresses.map((address) => `<div data-frame-src="${address}"></div>`).join(''),
    'newswireFrames.autoInitFrames();',
  );
  expect(frames.length).toBe(FEW.length);
  for (const width of [320, 600, 900]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [i, frame] of frames.entries()) {
      // A frame outside the window is not laid out, so it posts its height once it is near the window.
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      const unused = () => frame.evaluate(() => innerHeight - document.body.getBoundingClientRect().height);
      await expect.poll(unused).toBeGreaterThanOrEqual(0);
      await expect.poll(unused).toBeLessThan(1);
    }
  }
});

test('a frame that loaded before its resizer posts its height on request', async ({ page, baseURL }) => {
  const [embed] = FEW;
  await showFrames(
    page,
    `<iframe src="${baseURL}/en/embed/${embed?.path}/" title="A chart" width="100%" height="100"></iframe>`,
    'window.late = () => newswireFrames.observeIframe(document.querySelector("iframe"));',
  );
  await expect(page.locator('iframe')).toHaveAttribute('height', '100');
  await page.evaluate(() => window.late());
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '100');
});

test('a frame takes the colours that its address chooses, whatever the device of its reader prefers', async ({
  page,
  baseURL,
}) => {
  const paper = (frame: Frame | undefined) =>
    frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const framed = (query: string) => `<iframe src="${baseURL}/en/embed/place-ceuta/${query}" title="A map"></iframe>`;
  const seen: Record<string, string | undefined> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ['light', 'dark']) {
      const [frame] = await showFrames(page, framed(`?theme=${theme}`));
      seen[`${theme} on ${colorScheme}`] = await paper(frame);
    }
  }
  expect(seen['light on light']).toBe(seen['light on dark']);
  expect(seen['dark on dark']).toBe(seen['dark on light']);
  expect(seen['dark on dark']).not.toBe(seen['light on light']);
});

test('only pages made for frames allow it', async ({ page, baseURL }) => {
  content.body = `<iframe src="${baseURL}/en/figures/telephone/" title="A page"></iframe>`;
  delete content.script;
  await page.goto(host.url);
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
});

declare global {
  // Set in the tested pages: messages that the page received, and its resizer, which loads late.
  interface Window {
    heard: { amp: number; datawrapper: number; pym: number };
    late: () => void;
  }
}

/** @returns the offered heights of a frame in CSS px, from the narrowest column to the widest */
function offeredHeights(path: string, locale = TESTED_LOCALE): readonly number[] {
  return JSON.parse(readFileSync(`out${oEmbedPath(locale, findEmbed(path))}`, 'utf8')).heights;
}
