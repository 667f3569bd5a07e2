import type { ContentError } from '@/lib/facts/contentError';
import type { ChapterProse } from './checkLengths';

/**
 * Checks that each figure is in the story once.
 * @param outside ids of figures that the page includes itself, which no chapter may repeat
 */
export function checkFigures(
  chapters: readonly ChapterProse[],
  figures: readonly string[],
  outside: readonly string[],
): ContentError[] {
  return figures.flatMap((id) => {
    const files = chapters.flatMap(({ file, prose }) =>
      prose.figures.filter((figure) => figure === id).map(() => file),
    );
    const expected = outside.includes(id) ? 0 : 1;
    if (files.length === expected) return [];
    const where = files.length === 0 ? 'in no chapter' : `in ${files.join(' and ')}`;
    const message = `the figure "${id}" is ${where}; expected ${expected === 1 ? 'it once' : 'none, since the page includes it'}`;
    return [{ file: 'components/sections/figures.ts', message }];
  });
}
