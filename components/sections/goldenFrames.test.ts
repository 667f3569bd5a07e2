import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { FIGURES_WITH_GOLDENS, goldenFile, renderFigureFrames } from './support/renderFigureFrames';

/** Drawings to compare in Arabic, one of each kind that is mirrored in right-to-left languages. */
const IN_ARABIC = [
  ['attempts-by-year', 'wide'],
  ['returns-iom', 'wide'],
  ['fence-reports', 'wide'],
  ['timeline', 'wide'],
] as const;

/**
 * Compares each drawing with its approved version (golden), a file in the folder of the figure. View a changed drawing
 * before you accept it with `npx vitest run components -u`.
 */
it.each(FIGURES_WITH_GOLDENS.filter((id) => renderFigureFrames(id).size > 0))(
  '%s is drawn as it was when it was reviewed',
  async (id) => {
    for (const [frame, svg] of renderFigureFrames(id)) await expect(svg).toMatchFileSnapshot(goldenFile(id, frame));
  },
);

it.each(IN_ARABIC)('%s is drawn in Arabic as it was when it was reviewed (%s)', async (id, frame) => {
  await expect(renderFigureFrames(id, 'ar').get(frame)).toMatchFileSnapshot(goldenFile(id, frame, 'ar'));
});

it('has no golden of a frame that is no longer drawn', () => {
  const drawn = FIGURES_WITH_GOLDENS.flatMap((id) =>
    [...renderFigureFrames(id).keys()].map((frame) => goldenFile(id, frame)),
  );
  const inArabic = IN_ARABIC.map(([id, frame]) => goldenFile(id, frame, 'ar'));
  const kept = globSync('components/**/golden/*.svg', { absolute: true });
  expect(kept.toSorted()).toEqual([...drawn, ...inArabic].toSorted());
});
