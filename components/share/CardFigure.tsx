import { SceneStill } from '@/components/figures/SceneStill';
import { Figure } from '@/components/sections/Figure';
import { type FigureId, figureOf } from '@/components/sections/figures';
import { FIRST_SCREEN } from '@/components/sections/figuresOfSections';
import { CardLedger } from '@/components/sections/opening/opening-ledger/CardLedger';
import type { Locale } from '@/lib/locales';

interface CardFigureProps {
  readonly locale: Locale;
  readonly figure: FigureId;
  /** The one that is drawn of a claim. Absent: what the ministry's own table prints. */
  readonly reading?: string;
}

const ONE_CHART = '.chart-wide, .chart-narrow, .reading-bars, .map-frame, .card-ledger';

/** A figure as its page has it, and which part of it a card shows: the build's camera hides the rest. */
export function CardFigure({ locale, figure, reading = 'C' }: CardFigureProps) {
  return (
    <div className="card-figure" data-shown={figureOf(figure).onCard ?? ONE_CHART}>
      <Drawn locale={locale} figure={figure} reading={reading} />
    </div>
  );
}

function Drawn({ locale, figure, reading }: Required<CardFigureProps>) {
  if (figure === FIRST_SCREEN) return <CardLedger locale={locale} />;
  const { sceneOnCard } = figureOf(figure);
  if (sceneOnCard) return <SceneStill locale={locale} sceneId={sceneOnCard} />;
  return <Figure locale={locale} id={figure} reading={reading} />;
}
