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
import { detectionsFigure } from './ledger/detections/figure';
import { networksScopeFigure } from './networks/networks-scope/figure';
import { deathsRecordedFigure } from './never-arrived/deaths-recorded/figure';
import { openingLedgerFigure } from './opening/opening-ledger/figure';
import { mapPlaceFigure } from './place/map-place/figure';
import { mapRescuesFigure } from './rescues/map-rescues/figure';
import { rescuesByYearFigure } from './rescues/rescues-by-year/figure';
import { rescuesInQuarterFigure } from './rescues/rescues-q1-2022/figure';
import { returnsIomFigure } from './returns/returns-iom/figure';
import { telephoneFigure } from './telephone/telephone/figure';
import { openQuestionsFigure } from './unknowns/open-questions/figure';
import { unknownsFigure } from './unknowns/unknowns/figure';

/**
 * Records of all figures (charts and maps), in the order of the story. All other lists of figures are derived from this
 * list.
 */
export const FIGURE_RECORDS = [
  openingLedgerFigure,
  mapPlaceFigure,
  ...CLAIM_FIGURES,
  telephoneFigure,
  markFieldFigure,
  attemptsByYearFigure,
  mapInterceptionsFigure,
  rescuesInQuarterFigure,
  rescuesByYearFigure,
  mapRescuesFigure,
  fencesToScaleFigure,
  fenceReportsFigure,
  juneCountsFigure,
  networksScopeFigure,
  returnsIomFigure,
  arrivalsByRouteFigure,
  detectionsFigure,
  comparabilityGateFigure,
  deathsRecordedFigure,
  timelineFigure,
  unknownsFigure,
  openQuestionsFigure,
] as const;

/** Id of a figure, such as `attempts-by-year`. */
export type FigureId = (typeof FIGURE_RECORDS)[number]['id'];

/**
 * Ids of all figures, in the order of the story. Addresses, embeds and citations contain the ids, so they must never
 * change.
 */
export const FIGURE_IDS: readonly FigureId[] = FIGURE_RECORDS.map(({ id }) => id);

const BY_ID: ReadonlyMap<string, FigureRecord<FigureId>> = new Map(FIGURE_RECORDS.map((figure) => [figure.id, figure]));

/** Returns the record of a figure. @throws Error that suggests the most similar id when there is no such figure */
export function findFigure(id: string): FigureRecord<FigureId> {
  const figure = BY_ID.get(id);
  if (!figure) throw new Error(unknownIdMessage('figure', id, FIGURE_IDS));
  return figure;
}

/** Returns whether an id is that of a figure about an ambiguous sentence of the brief. */
export function isClaimFigureId(id: string): id is ClaimFigureId {
  return id.startsWith('claim-');
}

/** Returns the numbers of a figure as a table, with texts in the language of the page. */
export function tableOfFigure(locale: Locale, id: FigureId): FigureTable {
  return findFigure(id).table(locale);
}

/**
 * Returns the slides with which a lesson shows a figure on a projector.
 * @param reading id of the only reading to show; default: one slide for each reading
 * @throws Error for a figure that has no slides
 */
export function lessonSlidesOfFigure(locale: Locale, id: string, reading?: string): readonly FigureSlide[] {
  const { slides } = findFigure(id);
  if (!slides)
    throw new Error(
      `A lesson shows the figure "${id}", which is not drawn for a projector: add "slides" to its figure.ts, or take it out of <Show>.`,
    );
  return slides(locale, reading);
}

/** Highlights and state of each chart in each of its steps, by figure id. Figures without steps are absent. */
export const CHART_STEPS_BY_FIGURE: Readonly<Record<string, readonly ChartStep[]>> = Object.fromEntries(
  FIGURE_RECORDS.flatMap(({ id, steps }) => (steps ? [[id, steps]] : [])),
);

/**
 * Returns the highlights and state of a chart in each of its steps; undefined where all steps show the whole chart.
 * @param count number of steps in the text of the chapter
 * @throws Error when the record of the figure has a different number of steps
 */
export function chartStepsOfFigure(id: string, count: number): readonly ChartStep[] | undefined {
  const { steps } = findFigure(id);
  if (steps && steps.length !== count) {
    throw new Error(`The figure "${id}" has ${steps.length} steps in its figure.ts, and ${count} in its chapter.`);
  }
  return steps;
}
