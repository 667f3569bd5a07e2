import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { FIGURE_IDS_WITH_GOLDEN_SVGS, goldenSvgPath, renderFigureSvgsByFrame } from './support/renderFigureSvgsByFrame';

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
it.each(FIGURE_IDS_WITH_GOLDEN_SVGS.filter((id) => renderFigureSvgsByFrame(id).size > 0))(
  '%s is drawn as it was when it was reviewed',
  async (id) => {
    for (const [frame, svg] of renderFigureSvgsByFrame(id))
      await expect(svg).toMatchFileSnapshot(goldenSvgPath(id, frame));
  },
);

it.each(IN_ARABIC)('%s is drawn in Arabic as it was when it was reviewed (%s)', async (id, frame) => {
  await expect(renderFigureSvgsByFrame(id, 'ar').get(frame)).toMatchFileSnapshot(goldenSvgPath(id, frame, 'ar'));
});

it('has no golden of a frame that is no longer drawn', () => {
  const drawn = FIGURE_IDS_WITH_GOLDEN_SVGS.flatMap((id) =>
    [...renderFigureSvgsByFrame(id).keys()].map((frame) => goldenSvgPath(id, frame)),
  );
  const inArabic = IN_ARABIC.map(([id, frame]) => goldenSvgPath(id, frame, 'ar'));
  const kept = globSync('components/**/golden/*.svg', { absolute: true });
  expect(kept.toSorted()).toEqual([...drawn, ...inArabic].toSorted());
});
