import { claimOf, figureId, isClaimFigure } from '@/lib/figures/figureTables';
import { attemptsFigures } from '../figures/attempts/attemptsFigures';
import { ClaimFigure } from '../figures/ClaimFigure';
import { fencesFigures } from '../figures/fences/fencesFigures';
import { governmentsFigures } from '../figures/governments/governmentsFigures';
import { ledgerFigures } from '../figures/ledger/ledgerFigures';
import { networksFigures } from '../figures/networks/networksFigures';
import { rescuesFigures } from '../figures/rescues/rescuesFigures';
import { returnsFigures } from '../figures/returns/returnsFigures';
import type { StoryFigure, StoryFigureProps } from '../figures/storyFigure';
import { telephoneFigures } from '../figures/telephone/telephoneFigures';
import { unknownsFigures } from '../figures/unknowns/unknownsFigures';

/** Drawings by figure id. Claims share one; maps in steps are drawn by `<Scrolly>`. */
const FIGURES: Readonly<Record<string, StoryFigure>> = {
  ...telephoneFigures,
  ...attemptsFigures,
  ...rescuesFigures,
  ...fencesFigures,
  ...networksFigures,
  ...returnsFigures,
  ...ledgerFigures,
  ...governmentsFigures,
  ...unknownsFigures,
};

interface FigureProps extends Omit<StoryFigureProps, 'id'> {
  readonly id: string;
}

/** A figure in the flow of a chapter, by its id. */
export function Figure({ id, ...props }: FigureProps) {
  if (isClaimFigure(id)) return <ClaimFigure claimId={claimOf(id)} {...props} />;
  const Drawing = FIGURES[id];
  if (!Drawing) throw new Error(`The figure "${id}" is not one that stands alone in a chapter.`);
  return <Drawing id={figureId(id)} {...props} />;
}
