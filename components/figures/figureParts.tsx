import type { ReactNode } from 'react';
import { FIGURE_SCENES } from '@/content/chapters/scenes';
import type { FigureTable } from '@/lib/figures/figureTable';
import { type FigureId, figureTable } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { MapKey } from './MapKey';

interface FigureParts {
  readonly table: FigureTable;
  readonly tableCaption: string;
  readonly sources: ReactNode;
  readonly legend?: ReactNode;
}

/** What stands under a figure, by its id. */
export function figureParts(locale: Locale, id: FigureId): FigureParts {
  const words = messages(locale);
  const { caption, sources } =
    id in words.figures ? words.figures[id as keyof typeof words.figures] : words.figure.claims;
  const isMap = id in FIGURE_SCENES;
  return {
    table: figureTable(locale, id),
    tableCaption: caption,
    sources: <SourceLine locale={locale} text={sources} hasCoast={isMap || id === 'opening-ledger'} />,
    ...(id.startsWith('claim-') ? { legend: <DerivedLegend locale={locale} /> } : {}),
    ...(isMap ? { legend: <MapKey locale={locale} figure={id} /> } : {}),
  };
}

function DerivedLegend({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).figure;
  return (
    <p className="legend">
      <span>{words.oneScale}</span>
      <span>
        <i className="swatch" aria-hidden="true" /> {words.derived}
      </span>
    </p>
  );
}

interface SourceLineProps {
  readonly locale: Locale;
  readonly text: string;
  /** Whether the drawing holds a coastline, which is credited. */
  readonly hasCoast: boolean;
}

function SourceLine({ locale, text, hasCoast }: SourceLineProps) {
  return (
    <>
      <span data-verbatim="">{text}</span>
      {hasCoast && (
        <>
          {' '}
          <a href="https://www.openstreetmap.org/copyright">{messages(locale).map.credit}</a>
        </>
      )}
    </>
  );
}
