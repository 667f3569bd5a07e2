import { CLAIM_FIGURES, type ClaimFigureId } from '@/components/claim/claimFigures';
import type { ChartStep } from '@/components/figures/chartStep';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureSlide } from '@/components/figures/figureSlide';
import type { FigureTable } from '@/components/figures/figureTable';
import { unknownIdMessage } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { attemptsByYearFigure } from './attempts/attempts-by-year/figure';
import { mapInterceptionsFigure } from './attempts/map-interceptions/figure';
import { markFieldFigure } from './attempts/mark-field/figure';
import { fenceReportsFigure } from './fences/fence-reports/figure';
import { fencesToScaleFigure } from './fences/fences-to-scale/figure';
import { juneCountsFigure } from './fences/june-2022-counts/figure';
import { timelineFigure } from './governments/timeline/figure';
import { arrivalsByRouteFigure } from './ledger/arrivals-by-route/figure';
import { comparabilityGateFigure } from './ledger/comparability-gate/figure';
import { deathsRecordedFigure } from './ledger/deaths-recorded/figure';
import { detectionsFigure } from './ledger/detections/figure';
import { networksScopeFigure } from './networks/networks-scope/figure';
import { openingLedgerFigure } from './opening/opening-ledger/figure';
import { mapPlaceFigure } from './place/map-place/figure';
import { mapRescuesFigure } from './rescues/map-rescues/figure';
import { rescuesByYearFigure } from './rescues/rescues-by-year/figure';
import { rescuesInQuarterFigure } from './rescues/rescues-q1-2022/figure';
import { returnsIomFigure } from './returns/returns-iom/figure';
import { telephoneFigure } from './telephone/telephone/figure';
import { openQuestionsFigure } from './unknowns/open-questions/figure';
import { unknownsFigure } from './unknowns/unknowns/figure';

/** Records of all figures, in the order of the story. All other lists of figures are derived from this one. */
export const FIGURES = [
  openingLedgerFigure,
  mapPlaceFigure,
  ...CLAIM_FIGURES,
  telephoneFigure,
  markFieldFigure,
  attemptsByYearFigure,
  mapInterceptionsFigure,
  rescuesByYearFigure,
  rescuesInQuarterFigure,
  mapRescuesFigure,
  fencesToScaleFigure,
  fenceReportsFigure,
  juneCountsFigure,
  networksScopeFigure,
  returnsIomFigure,
  arrivalsByRouteFigure,
  detectionsFigure,
  deathsRecordedFigure,
  comparabilityGateFigure,
  timelineFigure,
  unknownsFigure,
  openQuestionsFigure,
] as const;

export type FigureId = (typeof FIGURES)[number]['id'];

/**
 * Ids of the figures, in the order of the story. Addresses, embeds and citations contain them, so they are never
 * renamed.
 */
export const FIGURE_IDS: readonly FigureId[] = FIGURES.map(({ id }) => id);

const BY_ID: ReadonlyMap<string, FigureRecord<FigureId>> = new Map(FIGURES.map((figure) => [figure.id, figure]));

/** Returns the record of a figure. @throws Error that suggests the nearest id when there is no such figure */
export function findFigure(id: string): FigureRecord<FigureId> {
  const figure = BY_ID.get(id);
  if (!figure) throw new Error(unknownIdMessage('figure', id, FIGURE_IDS));
  return figure;
}

export function isClaimFigure(id: string): id is ClaimFigureId {
  return id.startsWith('claim-');
}

export function tableOfFigure(locale: Locale, id: FigureId): FigureTable {
  return findFigure(id).table(locale);
}

/**
 * Returns the slides of a figure for a lesson.
 * @param reading id of the only reading of a claim to show; default: one slide for each reading
 * @throws Error for a figure that has no slides
 */
export function figureSlides(locale: Locale, id: string, reading?: string): readonly FigureSlide[] {
  const { slides } = findFigure(id);
  if (!slides)
    throw new Error(
      `A lesson shows the figure "${id}", which is not drawn for a projector: add "slides" to its figure.ts, or take it out of <Show>.`,
    );
  return slides(locale, reading);
}

/** States of each chart in its steps, by figure id; a figure without steps is absent. */
export const CHART_STEPS_BY_FIGURE: Readonly<Record<string, readonly ChartStep[]>> = Object.fromEntries(
  FIGURES.flatMap(({ id, steps }) => (steps ? [[id, steps]] : [])),
);

/**
 * Returns the states of a chart in its steps; undefined where all steps show the whole chart.
 * @param count number of steps in the text of the chapter
 * @throws Error when the figure has another number of steps
 */
export function chartStepsOfFigure(id: string, count: number): readonly ChartStep[] | undefined {
  const { steps } = findFigure(id);
  if (steps && steps.length !== count) {
    throw new Error(`The figure "${id}" has ${steps.length} steps in its figure.ts, and ${count} in its chapter.`);
  }
  return steps;
}
