import { claimOf, type FigureId, isClaimFigure } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { claimSlides } from './claimSlides';
import { detectionsSlides } from './detectionsSlides';
import type { DrawSlides, FigureSlide } from './figureSlide';
import { gateSlides } from './gateSlides';
import { ledgerSlides } from './ledgerSlides';
import { markFieldSlides } from './markFieldSlides';
import { quarterSlides } from './quarterSlides';
import { rescuesSlides } from './rescuesSlides';
import { telephoneSlides } from './telephoneSlides';

/** Claims share one. */
const SLIDES: Partial<Record<FigureId, DrawSlides>> = {
  'opening-ledger': ledgerSlides,
  telephone: telephoneSlides,
  'mark-field': markFieldSlides,
  'rescues-by-year': rescuesSlides,
  'rescues-q1-2022': quarterSlides,
  detections: detectionsSlides,
  'comparability-gate': gateSlides,
};

/**
 * A figure as a lesson shows it on a projector.
 * @param reading the only one that is shown of a sentence; absent: each on a slide of its own
 * @throws Error for a figure that is not drawn for a projector yet
 */
export function figureSlides(locale: Locale, id: FigureId, reading?: string): readonly FigureSlide[] {
  if (isClaimFigure(id)) return claimSlides(locale, claimOf(id), reading);
  const draw = SLIDES[id];
  if (!draw)
    throw new Error(
      `A lesson shows the figure "${id}", which is not drawn for a projector: add it to components/figures/slides, or take it out of <Show>.`,
    );
  return draw(locale);
}
