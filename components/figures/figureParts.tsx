import type { ReactNode } from 'react';
import type { FigureTable } from '@/lib/figures/figureTable';
import { figureTable } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { SceneFootnotes } from './SceneStill';

interface FigureParts {
  readonly table: FigureTable;
  readonly tableCaption: string;
  readonly sources: ReactNode;
  readonly legend?: ReactNode;
}

/** What stands under a figure, by its id. */
export function figureParts(locale: Locale, id: string): FigureParts {
  const words = messages(locale);
  const kind = id.startsWith('claim-') ? 'claim' : id === 'map-place' ? 'map' : 'ledger';
  return {
    table: figureTable(locale, id),
    tableCaption: words.figure.captions[kind],
    sources: <SourceLine locale={locale} kind={kind} />,
    ...(kind === 'claim' ? { legend: <DerivedLegend locale={locale} /> } : {}),
    ...(kind === 'map' ? { legend: <MapKey locale={locale} /> } : {}),
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

function MapKey({ locale }: { readonly locale: Locale }) {
  const { border, crossing, scale } = messages(locale).figure.mapKey;
  return (
    <>
      <p className="legend">
        <span>
          <i className="key-border" aria-hidden="true" /> {border}
        </span>
        <span>
          <i className="key-crossing" aria-hidden="true" /> {crossing}
        </span>
      </p>
      <p>{scale}</p>
      <SceneFootnotes locale={locale} />
    </>
  );
}

function SourceLine({ locale, kind }: { readonly locale: Locale; readonly kind: 'claim' | 'ledger' | 'map' }) {
  const words = messages(locale);
  return (
    <>
      <span data-verbatim="">{words.figure.sourceLines[kind]}</span>
      {kind !== 'claim' && (
        <>
          {' '}
          <a href="https://www.openstreetmap.org/copyright">{words.map.credit}</a>
        </>
      )}
    </>
  );
}
