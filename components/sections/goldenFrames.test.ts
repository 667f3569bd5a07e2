import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { FIGURES } from './figures';
import { FIRST_SCREEN } from './figuresOfSections';
import { drawnFrames, goldenFile } from './support/drawnFrames';

/** Maps in steps and the opening's rows are not drawn by themselves; their drawings are of another kind. */
const DRAWN = FIGURES.flatMap(({ id, Drawing }) => (Drawing && id !== FIRST_SCREEN ? [id] : []));

/**
 * A drawing that changes is looked at before it is accepted (`npx vitest run components -u`): its lines are kept in
 * the figure's folder, a file for each frame.
 */
it.each(DRAWN)('%s is drawn as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, frame));
});

it('keeps no frame that is not drawn any more', () => {
  const drawn = DRAWN.flatMap((id) => [...drawnFrames(id).keys()].map((frame) => `${id}-${frame}.svg`));
  const kept = globSync('components/**/golden/*.svg').flatMap((file) => file.split('/').at(-1) ?? []);
  expect(kept.filter((name) => !name.endsWith('-rtl.svg')).toSorted()).toEqual(drawn.toSorted());
});
