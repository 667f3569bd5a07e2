import { expect, type Locator } from '@playwright/test';

/**
 * Scrolls until the text of a step is current and stays in place: elements that come alive, or that are laid out late
 * above it, move it.
 * @param host the `<scrolly-steps>`
 */
export async function readStep(host: Locator, n: number): Promise<void> {
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

/** @returns how far a text had moved, px, two frames after the window was scrolled to it. Runs in the page */
async function scrollTwice(text: Element): Promise<number> {
  const go = () => text.scrollIntoView({ block: 'start', behavior: 'instant' });
  go();
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  const before = scrollY;
  go();
  return Math.abs(scrollY - before);
}
