import { expect, type Locator } from '@playwright/test';

/**
 * Scrolls until the text of a step is read: what comes alive, or is laid out late above it, pushes it on.
 * @param host the `<scrolly-steps>`
 */
export async function readStep(host: Locator, n: number): Promise<void> {
  const text = host.locator(`.step[data-step="${n}"] .step-text`);
  await expect
    .poll(async () => {
      await text.evaluate((each) => each.scrollIntoView({ block: 'start', behavior: 'instant' }));
      return host.getAttribute('data-step');
    })
    .toBe(String(n));
}
