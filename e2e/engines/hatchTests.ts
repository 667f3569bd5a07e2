import { expect, it } from 'vitest';
import { HATCHED, hatchLines } from '../support/hatchLines';
import type { EngineTests } from './testEngine';

export const hatchTests: EngineTests = (current, size) => {
  it('what is not known is hatched with lines that can be counted', async () => {
    const page = current();
    for (const [path, hatched] of HATCHED) {
      await page.open(path, size);
      await page.bringIntoView(hatched);
      await page.untilStill();
      const { seen, expected } = await page.evaluate(hatchLines, {
        picture: await page.screenshot(),
        selector: hatched,
      });
      expect(Math.abs(seen - expected), `${path} ${hatched}: ${seen} lines`).toBeLessThanOrEqual(1);
    }
  });
};
