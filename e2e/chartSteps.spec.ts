import type { Locator, Page } from '@playwright/test';
import { CHART_STEPS } from '@/content/chapters/chartSteps';
import { differentPixels } from './support/pixels';
import { drawnMarks, expectRow, type Row, readoutOf } from './support/readouts';
import { readStep } from './support/readStep';
import { expect, test } from './support/site';
import { spaceText } from './support/spaceText';

/** Much taller than its place on a phone, where its steps speak of a part of it: keys, and the table, have all of it. */
const SEEN_IN_PART = ['deaths-recorded', 'fence-reports', 'june-2022-counts', 'networks-scope', 'returns-iom'];

const chartOf = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
const hostOf = (figure: Locator) => figure.locator('scrolly-steps');
const bodyOf = (figure: Locator) => hostOf(figure).locator('> .figure-body');

const read = (figure: Locator, n: number) => readStep(hostOf(figure), n);

/** What a step is to show, and what the chart shows of it at rest. */
async function expectStep(figure: Locator, id: string, n: number): Promise<void> {
  const { shows = '', about = [] } = CHART_STEPS[id]?.[n - 1] ?? {};
  await expect
    .poll(() => figure.evaluate(shown), `${id}, step ${n}`)
    .toEqual({
      step: String(n),
      current: [String(n)],
      shows,
      isAboutSome: about.length > 0,
      about: about.toSorted(),
      isEachMeant: true,
      hidden: [],
      moving: 0,
    });
}

/** Without its edge: the line that grows with the reading lies on it. */
async function picture(page: Page, figure: Locator): Promise<string> {
  await page.mouse.move(0, 0);
  const box = await bodyOf(figure).boundingBox();
  if (!box) throw new Error('The chart has no place.');
  const clip = { x: box.x, y: box.y + 8, width: box.width, height: box.height - 8 };
  return (await page.screenshot({ clip })).toString('base64');
}

test('every chart that has steps is led by them, and no other', async ({ page }) => {
  await page.goto('/en/');
  const led = await page
    .locator('[data-figure]:has(scrolly-steps > .figure-body)')
    .evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset.figure));
  expect(led.toSorted()).toEqual(Object.keys(CHART_STEPS).toSorted());
});

/** On a phone and a tablet in the story; on a wide screen alone, as it is shared. */
for (const { viewport, pageOf } of [
  { viewport: { width: 768, height: 1024 }, pageOf: () => '/en/' },
  { viewport: { width: 1440, height: 900 }, pageOf: (id: string) => `/en/figures/${id}/` },
  { viewport: { width: 360, height: 740 }, pageOf: () => '/en/' },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    for (const [id, { length }] of Object.entries(CHART_STEPS)) {
      test(`${id}: each step shows what it speaks of, forward, back, after a jump and a reload, and nothing shifts`, async ({
        page,
      }) => {
        await page.goto(pageOf(id));
        const figure = chartOf(page, id);
        const come = async (n: number) => {
          await read(figure, n);
          await expectStep(figure, id, n);
          return picture(page, figure);
        };
        const pictures = [await come(1)];
        await page.evaluate(() => {
          globalThis.shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) globalThis.shifted += (entry as LayoutShift).value;
          }).observe({ type: 'layout-shift' });
        });
        const differing = (one: string, n: number) => differentPixels(page, one, pictures[n - 1]);
        for (let n = 2; n <= length; n += 1) {
          pictures.push(await come(n));
          expect(await differing(pictures[n - 1] ?? '', n - 1), `step ${n} looks as the one before`).toBeGreaterThan(0);
        }
        for (let n = length - 1; n >= 1; n -= 1)
          expect(await differing(await come(n), n), `step ${n}, on the way back`).toBe(0);
        expect(await differing(await come(length), length), 'the last step, after a jump').toBe(0);
        expect(await page.evaluate(() => globalThis.shifted)).toBe(0);
        await page.reload();
        await expectStep(figure, id, length);
      });

      test(`${id}: what is seen of it in each step can be read, by pointer and by key`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.goto(pageOf(id));
        const figure = chartOf(page, id);
        test.skip((await figure.locator('chart-readout').count()) === 0, 'It is a table already.');
        const said = () => bodyOf(figure).evaluate(readoutOf);
        const [drawn, pointedAt] = [new Set<string>(), new Set<string>()];
        let walked = '';
        for (let n = 1; n <= length; n += 1) {
          await read(figure, n);
          await expectStep(figure, id, n);
          const marks = await figure.evaluate(drawnMarks);
          let isFirst = true;
          for (const { row, mark } of marks) {
            const what = `${id}, step ${n}: ${row.cells.join(' ')}`;
            drawn.add(row.cells.join());
            const at = await figure.evaluate(seenMiddle, mark);
            if (!at || (pointedAt.has(row.cells.join()) && !isFirst)) continue;
            isFirst = false;
            pointedAt.add(row.cells.join());
            await page.mouse.move(at.x, at.y);
            expectRow(await said(), row, what);
            expect(await figure.evaluate(isOutlined, mark), what).toBe(true);
            await page.mouse.move(2, viewport.height - 2);
          }
          const rows = marks.map(({ row }) => row);
          if (JSON.stringify(rows) === walked) continue;
          walked = JSON.stringify(rows);
          await walk(page, figure, rows, said);
          await expectStep(figure, id, n);
        }
        if (viewport.width > 768 || !SEEN_IN_PART.includes(id))
          expect([...drawn].filter((row) => !pointedAt.has(row))).toEqual([]);
      });
    }

    test('a readout that is kept goes with its mark when the next step moves the chart, or closes', async ({
      page,
    }) => {
      await page.goto('/en/');
      const figure = chartOf(page, 'attempts-by-year');
      for (const [from, to] of [
        [1, 2],
        [4, 5],
      ] as const) {
        await read(figure, from);
        await expectStep(figure, 'attempts-by-year', from);
        const marks = await figure.evaluate(drawnMarks);
        const { mark } = marks.find(({ row }) => row.cells.includes('88,761')) ?? { mark: -1 };
        const at = await figure.evaluate(seenMiddle, mark);
        if (!at) throw new Error('The year of the press is not seen.');
        await page.mouse.click(at.x, at.y);
        expect(await figure.evaluate(isOutlined, mark)).toBe(true);
        await page.mouse.move(2, viewport.height - 2);
        await read(figure, to);
        await expectStep(figure, 'attempts-by-year', to);
        const isSeen = (await figure.evaluate(seenMiddle, mark)) !== undefined;
        await expect.poll(() => figure.evaluate(isOutlined, mark)).toBe(isSeen);
        await page.keyboard.press('Escape');
      }
    });
  });
}

/** Scrolls to the end of the step that is read; how much of the chart was then still below its place, px. Runs in the page. */
async function readToEnd(host: HTMLElement): Promise<number> {
  const chart = host.querySelector('.figure-body');
  const { step } = host.dataset;
  let below = Number.POSITIVE_INFINITY;
  while (chart && host.dataset.step === step && host.getBoundingClientRect().bottom > 0) {
    below = chart.scrollHeight - chart.clientHeight - chart.scrollTop;
    scrollBy({ top: 4, behavior: 'instant' });
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  }
  return below;
}

/**
 * Jumps to the chart's second step and scrolls a little further in each frame, until the chart has come to rest: how it
 * moved. Runs in the page.
 */
async function goOnScrolling(chart: Element) {
  const start = chart.scrollTop;
  chart.closest('scrolly-steps')?.querySelector('.step[data-step="2"] .step-text')?.scrollIntoView();
  const steps: { time: number; moved: number }[] = [];
  let [at, before, still] = [start, performance.now(), 0];
  while (still < 10) {
    if (steps.length < 20) scrollBy({ top: 2, behavior: 'instant' });
    await new Promise((seen) => requestAnimationFrame(seen));
    const now = performance.now();
    const moved = Math.abs(chart.scrollTop - at);
    steps.push({ time: now - before, moved });
    still = moved === 0 && steps.length > 20 ? still + 1 : 0;
    [at, before] = [chart.scrollTop, now];
  }
  return { way: Math.abs(at - start), steps };
}

/** Arrow keys lead through all that the step draws, and a chart taller than its place is moved along. */
async function walk(
  page: Page,
  figure: Locator,
  rows: readonly Row[],
  said: () => Promise<ReturnType<typeof readoutOf>>,
): Promise<void> {
  const before = await bodyOf(figure).evaluate((body) => body.scrollTop);
  await figure.locator('.readout-keys').evaluate((keys) => keys.focus({ preventScroll: true }));
  for (const [i, row] of rows.entries()) {
    await page.keyboard.press(i === 0 ? 'Home' : 'ArrowRight');
    expectRow(await said(), row, `${row.cells.join(' ')}, by key`);
  }
  await page.keyboard.press('Escape');
  await figure.locator('.readout-keys').evaluate((keys) => keys.blur());
  await bodyOf(figure).evaluate((body, top) => body.scrollTo({ top, behavior: 'instant' }), before);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a chart taller than its place passes by to its end and back, in a step about all of it and in its last', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.goto('/en/');
    for (const [id, n] of [
      ['returns-iom', 1],
      ['returns-iom', 3],
      ['networks-scope', 3],
      ['june-2022-counts', 4],
    ] as const) {
      const figure = chartOf(page, id);
      const unseen = () =>
        bodyOf(figure).evaluate((chart) => chart.scrollHeight - chart.clientHeight - chart.scrollTop);
      await read(figure, n);
      await expectStep(figure, id, n);
      const below = await unseen();
      expect(below, id).toBeGreaterThan(0);
      expect(await hostOf(figure).evaluate(readToEnd), id).toBeLessThanOrEqual(1);
      await figure.locator(`.step[data-step="${n}"] .step-text`).evaluate((text) => text.scrollIntoView());
      await expect.poll(unseen, id).toBe(below);
    }
  });
});

test.describe('with a finger that does not wait', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a chart on its way is led on from where it is, without a jump', async ({ page }) => {
    await page.goto('/en/');
    const figure = chartOf(page, 'attempts-by-year');
    await read(figure, 1);
    await expectStep(figure, 'attempts-by-year', 1);
    const { way, steps } = await bodyOf(figure).evaluate(goOnScrolling);
    expect(way).toBeGreaterThan(100);
    // A browser that stands still for a moment may skip a part of the way.
    for (const { time, moved } of steps) if (time < 50) expect(moved).toBeLessThan(0.6 * way);
  });
});

test('the buttons and the arrow keys lead from step to step of each chart, and stop at the ends', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/en/');
  for (const [id, { length }] of Object.entries(CHART_STEPS)) {
    const figure = chartOf(page, id);
    await read(figure, 1);
    const next = figure.getByRole('button', { name: 'Next step' });
    for (let n = 2; n <= length; n += 1) {
      await next.press(n % 2 === 0 ? 'Enter' : 'ArrowDown');
      await expectStep(figure, id, n);
    }
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await expect(next).toBeFocused();
    await next.press('ArrowLeft');
    await expectStep(figure, id, length - 1);
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 360, height: 740 } });

  test('each step of each chart is there at once', async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto('/en/');
    for (const [id, { length }] of Object.entries(CHART_STEPS)) {
      const figure = chartOf(page, id);
      await read(figure, 1);
      await expectStep(figure, id, 1);
      for (const n of [...Array(length).keys()].map((i) => i + 1).reverse()) {
        await read(figure, n);
        const { hidden, moving } = await figure.evaluate(shown);
        expect({ hidden, moving }, `${id}, step ${n}`).toEqual({ hidden: [], moving: 0 });
        await expectStep(figure, id, n);
      }
    }
  });
});

test('with the wider text spacing of a reader on a phone, each step still shows what it speaks of', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/');
  await spaceText(page);
  for (const [id, { length }] of Object.entries(CHART_STEPS)) {
    const figure = chartOf(page, id);
    for (let n = 1; n <= length; n += 1) {
      await read(figure, n);
      await expectStep(figure, id, n);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each chart is whole, with all that its steps say under it', async ({ page }) => {
    await page.goto('/en/');
    for (const id of Object.keys(CHART_STEPS)) {
      const figure = chartOf(page, id);
      await bodyOf(figure).scrollIntoViewIfNeeded();
      await expect(figure.locator('.step-nav, [data-live]')).toHaveCount(0);
      for (const text of await figure.locator('.step-text').all()) await expect(text).toBeVisible();
      const faults = (body: Element) => {
        const isPale = (part: Element) => part.checkVisibility() && Number(getComputedStyle(part).opacity) < 1;
        return [
          ...[...body.querySelectorAll('*')].filter(isPale).map(({ className }) => `pale: ${className}`),
          ...(body.scrollHeight > body.clientHeight + 1 ? ['cut off'] : []),
        ];
      };
      // Laid out once it is near.
      await expect.poll(() => bodyOf(figure).evaluate(faults), id).toEqual([]);
    }
  });
});

declare global {
  // Stands in the tested page: how far things shifted.
  var shifted: number;
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
  }
}

/** What a chart in steps shows, and what stands out. Runs in the page. */
async function shown(figure: Element) {
  const host = figure.querySelector<HTMLElement>('scrolly-steps');
  const chart = host?.querySelector<HTMLElement>(':scope > .figure-body');
  if (!host || !chart) throw new Error('The chart has no steps.');
  const step = host.querySelector<HTMLElement>('.step[data-current]');
  const place = chart.getBoundingClientRect();
  const heads = [...chart.querySelectorAll(':is(.tele-head, .fences-head, .june h4, .deaths h5)')];
  const stuck = heads.map((each) => each.getBoundingClientRect()).filter(({ top }) => top < place.top + 1);
  const head = Math.max(place.top, ...stuck.map(({ bottom }) => bottom));
  const names = step?.dataset.about?.split(' ') ?? [];
  // Towards its foot a place pales, over what goes on below.
  const foot = place.bottom - 20;
  const room = foot - head;
  const was = chart.scrollTop;
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const parts = [...chart.querySelectorAll('[data-about]')].filter((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width + height > 0;
  });
  const firstTop = Math.min(...parts.map((part) => part.getBoundingClientRect().top));
  const isNamed = (part: Element, name: string) =>
    [part, ...part.querySelectorAll('*')].some(
      (each) => each.getAttribute('data-row') === name || each.getAttribute('data-observation') === name,
    );
  /** In its place, under nothing that lies on it; of what is taller than the place, as much as it holds. */
  const isSeen = (part: Element) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (top > firstTop && bottom - firstTop > room) return true;
    const end = Math.min(bottom, foot);
    const middle = document.elementFromPoint((left + right) / 2, (top + end) / 2);
    const isWhole = bottom <= foot + 1 || bottom - top > room;
    return top >= head - 1 && isWhole && middle !== null && chart.contains(middle);
  };
  return {
    step: host.dataset.step,
    current: [...host.querySelectorAll<HTMLElement>('.step[data-current]')].map(({ dataset }) => dataset.step),
    shows: host.dataset.shows ?? '',
    isAboutSome: chart.hasAttribute('data-about'),
    /** What the step names and the chart lets stand out. */
    about: names.filter((name) => parts.some((part) => isNamed(part, name))).sort(),
    isEachMeant: parts.every((part) => names.some((name) => isNamed(part, name))),
    hidden: parts.filter((part) => !isSeen(part)).map((part) => part.textContent),
    // A chart that left the window in the midst of a change keeps what is finished until it comes back.
    moving:
      document.getAnimations().filter(({ playState }) => playState !== 'finished').length +
      host.querySelectorAll('canvas').length +
      Math.abs(chart.scrollTop - was),
  };
}

/** The middle of a mark that is wholly in the place of its chart, below the names of columns. Runs in the page. */
function seenMiddle(figure: Element, index: number) {
  const chart = figure.querySelector('.figure-body');
  const mark = figure.querySelectorAll(
    '.figure-body :is([data-observation], [data-incident], [data-derived], circle):not(.readout-card *)',
  )[index];
  if (!chart || !mark) return undefined;
  const [place, box] = [chart.getBoundingClientRect(), mark.getBoundingClientRect()];
  const heads = [...chart.querySelectorAll(':is(.fences-head, .june h4, .deaths h5)')];
  const stuck = heads.map((each) => each.getBoundingClientRect()).filter(({ top }) => top < place.top + 1);
  const head = Math.max(0, ...stuck.map(({ bottom }) => bottom));
  // A count is its strokes too, or its row.
  const whole = mark.closest('[data-row="counts"] > g, .june-count')?.getBoundingClientRect() ?? box;
  if (box.top < Math.max(place.top, head) || whole.bottom > place.bottom || place.top < 0) return undefined;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Whether the readout is open and its outline lies on the mark, or on what is drawn of it. Runs in the page. */
function isOutlined(figure: Element, index: number) {
  const mark = figure.querySelectorAll(
    '.figure-body :is([data-observation], [data-incident], [data-derived], circle):not(.readout-card *)',
  )[index];
  const outline = figure.querySelector('.readout-mark');
  if (!mark || !outline || !figure.querySelector('.readout-card:popover-open')) return false;
  const whole = mark.closest('g:has(> :is(rect, path, line)), li, p') ?? mark;
  const [a, b] = [outline.getBoundingClientRect(), whole.getBoundingClientRect()];
  return a.height > 0 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
}
