/** Reader who presses keys in a window, independent of the engine that drives the browser. */
export interface StoryReader {
  press(key: 'Tab' | 'PageDown' | 'Space' | 'ArrowDown' | 'Enter' | 'Escape'): Promise<void>;
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

export const READ_THROUGH_WINDOW_SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

declare global {
  // Set in the tested page: each time that it scrolled back, and what its reader was doing.
  var waysBack: string[];
  var readsBy: string;
}

/**
 * Moves through the story from start to end in all ways that readers have, with the focus on the sixth tab stop and
 * then on a number.
 * @returns a line for each time that the page was scrolled back
 */
export async function readStoryThrough(reader: StoryReader): Promise<readonly string[]> {
  const by = (what: string) =>
    reader.evaluate((name) => {
      globalThis.readsBy = name;
    }, what);
  const times = async (count: number, go: () => Promise<void>) => {
    for (let i = 0; i < count; i += 1) {
      await go();
      await reader.evaluate(twoFrames);
    }
  };
  await times(6, () => reader.press('Tab'));
  await reader.evaluate(watchWaysBack);
  await by('PageDown');
  await times(12, () => reader.press('PageDown'));
  await by('Space');
  await times(8, () => reader.press('Space'));
  await by('ArrowDown');
  await times(40, () => reader.press('ArrowDown'));
  await reader.evaluate(untilStill);
  await by('a number card');
  await reader.evaluate(focusNumber);
  await reader.press('Enter');
  await reader.evaluate(untilCard, true);
  await reader.press('Escape');
  await reader.evaluate(untilCard, false);
  await by('script');
  await times(30, () => reader.evaluate(() => scrollBy({ top: innerHeight / 2, behavior: 'instant' })));
  await by('PageDown after a card');
  // A page that scrolls back would never end.
  for (let presses = 0; presses < 200 && (await reader.evaluate(hasMore)); presses += 1) await reader.press('PageDown');
  await reader.evaluate(untilStill);
  const { ways, left } = await reader.evaluate(() => ({
    ways: globalThis.waysBack,
    left: document.documentElement.scrollHeight - innerHeight - scrollY,
  }));
  return left > 1 ? [...ways, `${left} px before the end`] : ways;
}

/** Records in `waysBack` each animation frame in which the page is further up than before. Runs in the page. */
function watchWaysBack(): void {
  globalThis.waysBack = [];
  let was = { top: scrollY, height: document.documentElement.scrollHeight };
  const look = () => {
    const now = { top: scrollY, height: document.documentElement.scrollHeight };
    if (now.top < was.top - 1) {
      const grown = now.height - was.height;
      globalThis.waysBack.push(
        `${globalThis.readsBy}: from ${was.top} to ${now.top} of ${now.height} (${grown} px more)`,
      );
    }
    was = now;
  };
  addEventListener('scroll', look);
  const each = () => {
    look();
    requestAnimationFrame(each);
  };
  each();
}

/** Waits for two animation frames. Runs in the page. */
async function twoFrames(): Promise<void> {
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
}

/** Waits until the page has not scrolled for 12 animation frames. Runs in the page. */
async function untilStill(): Promise<void> {
  for (let still = 0, was = scrollY; still < 12; still = scrollY === was ? still + 1 : 0) {
    was = scrollY;
    await new Promise(requestAnimationFrame);
  }
}

/** Scrolls forward until a number is in the window, and focuses it. Runs in the page. */
async function focusNumber(): Promise<void> {
  const isInWindow = (number: Element) => {
    const { top, bottom } = number.getBoundingClientRect();
    const isShown = number.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    return isShown && top > 100 && bottom < innerHeight;
  };
  for (;;) {
    const number = [...document.querySelectorAll<HTMLElement>('main a.number')].find(isInWindow);
    if (number) return number.focus({ preventScroll: true });
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until a number card is open, or closed. Runs in the page. */
async function untilCard(isOpen: boolean): Promise<void> {
  const isThere = () => document.querySelector('number-card [data-number-card]')?.checkVisibility() ?? false;
  while (isThere() !== isOpen) await new Promise(requestAnimationFrame);
}

/**
 * Returns whether the page continues below the window and has never scrolled back, two animation frames after a key was
 * pressed. Runs in the page.
 */
async function hasMore(): Promise<boolean> {
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const left = document.documentElement.scrollHeight - innerHeight - scrollY;
  return left > 1 && globalThis.waysBack.length === 0;
}
