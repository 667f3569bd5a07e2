import { claimOf, type FigureId, isClaimFigure } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { FIRST_SCREEN } from '@/lib/story/figuresOfSections';
import { ClaimFigure } from '../figures/ClaimFigure';
import { SceneStill } from '../figures/SceneStill';
import { Figure } from '../story/Figure';
import { CardLedger } from './CardLedger';
import { sceneOnCard } from './sceneOnCard';

interface CardDrawingProps {
  readonly locale: Locale;
  readonly figure: FigureId;
  /** The one that is drawn of a claim. Absent: what the ministry's own table prints. */
  readonly reading?: string;
}

/** What a card shows of a figure that is more than one chart, by selector. */
const SHOWN: Partial<Record<FigureId, string>> = {
  telephone: '.tele-row > :not(.tele-what)',
  'mark-field': '.figure-body > .chart-wide, .figure-body > .chart-narrow',
  'fences-to-scale': '.map-picture, .strokes',
  'june-2022-counts': '.june-thing:first-child .count-bar',
  'arrivals-by-route': '.panel:nth-child(-n + 3) > svg',
  'deaths-recorded': '.records',
  'comparability-gate': '.gate',
  unknowns: '.strip-row:nth-child(-n + 9) .strip',
};

const ONE_CHART = '.chart-wide, .chart-narrow, .reading-bars, .map-frame, .card-ledger';

/** A figure as its page has it, and which part of it a card shows: the build's camera hides the rest. */
export function CardDrawing({ locale, figure, reading = 'C' }: CardDrawingProps) {
  return (
    <div className="card-figure" data-shown={SHOWN[figure] ?? ONE_CHART}>
      <Drawn locale={locale} figure={figure} reading={reading} />
    </div>
  );
}

function Drawn({ locale, figure, reading }: Required<CardDrawingProps>) {
  if (figure === FIRST_SCREEN) return <CardLedger locale={locale} />;
  if (isClaimFigure(figure)) return <ClaimFigure locale={locale} claimId={claimOf(figure)} reading={reading} />;
  const scene = sceneOnCard(figure);
  if (scene) return <SceneStill locale={locale} sceneId={scene.id} />;
  return <Figure locale={locale} id={figure} />;
}
