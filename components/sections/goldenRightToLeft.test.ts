import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locales';
import { drawnFrames, goldenFile } from './support/drawnFrames';

const setDirection = (dir: 'ltr' | 'rtl') => Object.assign(LOCALES.en, { dir });
beforeAll(() => setDirection('rtl'));
afterAll(() => setDirection('ltr'));

/** Their way is that of reading: time that runs on, a part that is first. English words, laid out as for Arabic. */
const DIRECTIONAL = ['attempts-by-year', 'rescues-by-year', 'rescues-q1-2022', 'returns-iom', 'timeline'];

it.each(DIRECTIONAL)('%s is drawn from right to left as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, `${frame}-rtl`));
});
