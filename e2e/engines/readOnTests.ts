import { expect, it } from 'vitest';
import { READ_ON_WINDOWS, readOn } from '../support/readOn';
import type { EngineTests } from './testEngine';

export const readOnTests: EngineTests = (current, _, locale) => {
  it.each(READ_ON_WINDOWS)(
    'no scroll position is ever less than the one before while reading on ($width px wide)',
    async (size) => {
      const page = current();
      await page.open(`/${locale}/`, size);
      expect(await readOn(page)).toEqual([]);
    },
  );
};
