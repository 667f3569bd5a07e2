import { expect, type Locator } from '@playwright/test';

/**
 * Scrolls until the text of a step is current and stays in its position, because elements above it that load or are
 * laid out late move it.
 * @param host the `<scrolly-steps>`
 * @param n number of the step, from 1
 */
export async function scrollToStep(host: Locator, n: number): Promise<void> {
  const text = host.locator(`.step[data-step="${n}"] .step-text`);
  await expect
    .poll(
      async () => {
        const way = await text.evaluate(scrollTwice);
        return { step: await host.getAttribute('data-step'), isThere: way <= 1 };
      },
      { intervals: [20, 50, 100] },
    )
    .toEqual({ step: String(n), isThere: true });
}

/**
 * Scrolls the window to a text, and again two animation frames later. Runs in the page.
 * @returns the distance in px that the text had moved in between
 */
async function scrollTwice(text: Element): Promise<number> {
  const go = () => text.scrollIntoView({ block: 'start', behavior: 'instant' });
  go();
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const before = scrollY;
  go();
  return Math.abs(scrollY - before);
}
