import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { DRAWN, drawnFrames, goldenFile } from './support/drawnFrames';

/**
 * A drawing that changes is looked at before it is accepted (`npx vitest run components -u`): its lines are kept in
 * the figure's folder, a file for each frame.
 */
it.each(DRAWN)('%s is drawn as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, frame));
});

it('keeps no frame that is not drawn any more', () => {
  const drawn = DRAWN.flatMap((id) =>
    [...drawnFrames(id).keys()].flatMap((frame) => [`${id}-${frame}.svg`, `${id}-${frame}-rtl.svg`]),
  );
  const kept = globSync('components/**/golden/*.svg').flatMap((file) => file.split('/').at(-1) ?? []);
  expect(kept.toSorted()).toEqual(drawn.toSorted());
});
