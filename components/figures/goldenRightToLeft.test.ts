import { expect, it, vi } from 'vitest';
import { drawnFrames } from './support/drawnFrames';

vi.mock('@/lib/locales', async (importOriginal) => {
  const { LOCALES, ...rest } = await importOriginal<typeof import('@/lib/locales')>();
  return { ...rest, LOCALES: { ...LOCALES, en: { ...LOCALES.en, dir: 'rtl' } } };
});

/** Their way is that of reading: time that runs on, a part that is first. English words, laid out as for Arabic. */
const DIRECTIONAL = ['attempts-by-year', 'rescues-by-year', 'rescues-q1-2022', 'returns-iom', 'timeline'];

it.each(DIRECTIONAL)('%s is drawn from right to left as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(`golden/${id}-${frame}-rtl.svg`);
});
