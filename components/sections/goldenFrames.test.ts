import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { DRAWN, drawnFrames, goldenFile } from './support/drawnFrames';

/** One drawing of each kind whose sides change with the direction of reading, as readers of Arabic see it. */
const IN_ARABIC = [
  ['attempts-by-year', 'wide'],
  ['returns-iom', 'wide'],
  ['fence-reports', 'wide'],
  ['timeline', 'wide'],
] as const;

/**
 * A drawing that changes is looked at before it is accepted (`npx vitest run components -u`): its lines are kept in
 * the figure's folder, a file for each frame.
 */
it.each(DRAWN.filter((id) => drawnFrames(id).size > 0))('%s is drawn as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, frame));
});

it.each(IN_ARABIC)('%s is drawn in Arabic as it was when it was looked at (%s)', async (id, frame) => {
  await expect(drawnFrames(id, 'ar').get(frame)).toMatchFileSnapshot(goldenFile(id, frame, 'ar'));
});

it('keeps no frame that is not drawn any more', () => {
  const drawn = DRAWN.flatMap((id) => [...drawnFrames(id).keys()].map((frame) => goldenFile(id, frame)));
  const inArabic = IN_ARABIC.map(([id, frame]) => goldenFile(id, frame, 'ar'));
  const kept = globSync('components/**/golden/*.svg', { absolute: true });
  expect(kept.toSorted()).toEqual([...drawn, ...inArabic].toSorted());
});
