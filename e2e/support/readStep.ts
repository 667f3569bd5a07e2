import { expect, type Locator } from '@playwright/test';

/**
 * Scrolls until the text of a step is read and stays where it is: what comes alive, or is laid out late above it, pushes
 * it on.
 * @param host the `<scrolly-steps>`
 */
export async function readStep(host: Locator, n: number): Promise<void> {
  const text = host.locator(`.step[data-step="${n}"] .step-text`);
  await expect
    .poll(async () => {
      const way = await text.evaluate((each) => {
        const before = scrollY;
        each.scrollIntoView({ block: 'start', behavior: 'instant' });
        return Math.abs(scrollY - before);
      });
      return { step: await host.getAttribute('data-step'), isThere: way <= 1 };
    })
    .toEqual({ step: String(n), isThere: true });
}
