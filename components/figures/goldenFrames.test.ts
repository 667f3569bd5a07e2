import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIGURE_IDS } from '@/lib/figures/figureTables';
import { FIRST_SCREEN } from '@/lib/story/figuresOfSections';
import { drawnFrames } from './support/drawnFrames';

/** Maps in steps and the opening's rows are not drawn by themselves; their drawings are of another kind. */
const DRAWN = FIGURE_IDS.filter((id) => !id.startsWith('map-') && id !== FIRST_SCREEN);

/**
 * A drawing that changes is looked at before it is accepted (`npx vitest run components -u`): its lines are kept in
 * `golden`, a file for each frame.
 */
it.each(DRAWN)('%s is drawn as it was when it was looked at', async (id) => {
  for (const [frame, svg] of drawnFrames(id)) await expect(svg).toMatchFileSnapshot(`golden/${id}-${frame}.svg`);
});

it('keeps no frame that is not drawn any more', () => {
  const drawn = DRAWN.flatMap((id) => [...drawnFrames(id).keys()].map((frame) => `${id}-${frame}.svg`));
  const kept = readdirSync(new URL('golden', import.meta.url)).filter((name) => !name.endsWith('-rtl.svg'));
  expect(kept.sort()).toEqual(drawn.sort());
});
