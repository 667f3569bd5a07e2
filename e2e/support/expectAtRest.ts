import type { Locator } from '@playwright/test';
import { expect } from './siteTest';

/** Waits until an element has the same place in the document in two looks, a tenth of a second or more apart. */
export async function expectAtRest(element: Locator): Promise<void> {
  let last: number | undefined;
  const isAtRest = async (): Promise<boolean> => {
    const before = last;
    last = await element.evaluate((one) => one.getBoundingClientRect().top + scrollY);
    return last === before;
  };
  await expect.poll(isAtRest).toBe(true);
}
