import { expect, it } from 'vitest';
import { HATCHED, hatchLines } from '../support/hatchLines';
import type { EngineTests } from './testEngine';

export const hatchTests: EngineTests = (current, size, locale) => {
  it('an unknown value is hatched with lines that can be counted', async () => {
    const page = current();
    for (const [path, hatched] of HATCHED) {
      await page.open(`/${locale}${path}`, size);
      await page.bringIntoView(hatched);
      await page.untilStill();
      await page.evaluate(untilRevealed, hatched);
      const { seen, expected } = await page.evaluate(hatchLines, {
        picture: await page.screenshot(),
        selector: hatched,
      });
      expect(Math.abs(seen - expected), `${path} ${hatched}: ${seen} lines`).toBeLessThanOrEqual(1);
    }
  });
};

/** Waits for the opening's counts, which appear one by one, the empty one last. Runs in the page. */
async function untilRevealed(selector: string): Promise<void> {
  const hatched = document.querySelector(selector);
  const setting = document
    .getAnimations()
    .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.contains(hatched));
  await Promise.all(setting.map(({ finished }) => finished));
}
