import type { ReactNode } from 'react';
import { claimOf, figureId, isClaimFigure } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { attemptsFigures } from '../figures/attempts/attemptsFigures';
import { ClaimFigure } from '../figures/ClaimFigure';
import { fencesFigures } from '../figures/fences/fencesFigures';
import { governmentsFigures } from '../figures/governments/governmentsFigures';
import { ledgerFigures } from '../figures/ledger/ledgerFigures';
import { networksFigures } from '../figures/networks/networksFigures';
import { rescuesFigures } from '../figures/rescues/rescuesFigures';
import { returnsFigures } from '../figures/returns/returnsFigures';
import type { StoryFigure } from '../figures/storyFigure';
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

interface FigureProps {
  readonly locale: Locale;
  readonly id: string;
  readonly isOnPaper?: boolean;
  /** Texts that lead through the drawing, and their buttons. */
  readonly steps?: ReactNode;
}

/** A figure in the flow of a chapter, by its id. */
export function Figure({ locale, id, isOnPaper = false, steps }: FigureProps) {
  if (isClaimFigure(id)) return <ClaimFigure locale={locale} claimId={claimOf(id)} isOnPaper={isOnPaper} />;
  const Drawing = FIGURES[id];
  if (!Drawing) throw new Error(`The figure "${id}" is not one that stands alone in a chapter.`);
  return <Drawing locale={locale} id={figureId(id)} isOnPaper={isOnPaper} steps={steps} />;
}
