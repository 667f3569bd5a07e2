import type { CheerioAPI } from 'cheerio';

/** Frames of a drawing, of which a reader sees one; marks outside both count for each. */
const FRAMES = ['wide', 'narrow'] as const;

export interface FigureUnknowns {
  readonly figure: string;
  /** Ids of the observations drawn as unknown, in each frame. */
  readonly drawn: Readonly<Record<(typeof FRAMES)[number], readonly string[]>>;
  /** Ids in the cells of its table. */
  readonly cells: readonly string[];
  /** Number of marks that name no observation. */
  readonly nameless: number;
}

/**
 * Collects the unknowns that each figure of a page draws, and those in its table. Texts inside a figure draw nothing.
 */
export function unknownMarks($: CheerioAPI): readonly FigureUnknowns[] {
  return $('[data-figure]')
    .toArray()
    .map((figure) => {
      const all = $(figure).find('[data-unknown]').not('.step-text [data-unknown]').toArray();
      const marks = all.filter((mark) => $(mark).closest('table').length === 0);
      const idsOf = (nodes: typeof all) => nodes.map((node) => $(node).attr('data-observation') ?? '').filter(Boolean);
      const inFrame = (frame: string) =>
        idsOf(
          marks.filter((mark) => {
            const other = FRAMES.filter((name) => name !== frame).map((name) => `.chart-${name}`);
            return $(mark).closest(other.join()).length === 0;
          }),
        );
      return {
        figure: $(figure).attr('data-figure') ?? '',
        drawn: { wide: inFrame('wide'), narrow: inFrame('narrow') },
        cells: idsOf(all.filter((mark) => $(mark).closest('table').length > 0)),
        nameless: all.filter((mark) => $(mark).attr('data-observation') === undefined).length,
      };
    });
}
