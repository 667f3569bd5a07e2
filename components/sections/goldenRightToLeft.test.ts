import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locales';
import { DRAWN, drawnFrames, goldenFile } from './support/drawnFrames';

/** English words, laid out as for Arabic. */
const layOutAs = ({ dir, years }: (typeof LOCALES)['ar' | 'en']) => Object.assign(LOCALES.en, { dir, years });
const { ...english } = LOCALES.en;
beforeAll(() => layOutAs(LOCALES.ar));
afterAll(() => layOutAs(english));

it.each(DRAWN)('%s is drawn from right to left as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, `${frame}-rtl`));
});

it.each(DRAWN)('%s has no yearly series in columns where years stand in rows', (id) => {
  for (const svg of drawnFrames(id).values()) expect(svg).not.toMatch(/class="years(?! years-rows)/);
});
