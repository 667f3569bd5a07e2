import type { ReactNode } from 'react';
import { FIGURE_SCENES } from '@/content/chapters/scenes';
import { claim, observation } from '@/lib/facts/facts';
import type { FigureTable } from '@/lib/figures/figureTable';
import { type ClaimFigureId, claimOf, type FigureId, figureTable, isClaimFigure } from '@/lib/figures/figureTables';
import { figureTitle } from '@/lib/figures/figureTitle';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { signs } from '@/lib/text/signs';
import { MapKey } from './MapKey';
import { MessageText } from './MessageText';

interface FigureParts {
  readonly title: ReactNode;
  readonly table: FigureTable;
  readonly tableCaption: string;
  readonly sources: ReactNode;
  readonly legend?: ReactNode;
}

/** What stands around the drawing of a figure, or around its table where it is not drawn, by its id. */
export function figureParts(locale: Locale, id: FigureId): FigureParts {
  const words = messages(locale);
  const { caption, sources } = isClaimFigure(id)
    ? {
        ...words.figure.claims,
        caption: `${claimSubject(locale, id)}${signs(locale).colon}${words.figure.claims.caption}`,
      }
    : words.figures[id];
  const isMap = id in FIGURE_SCENES;
  return {
    title: <MessageText locale={locale} {...figureTitle(locale, id)} />,
    table: figureTable(locale, id),
    tableCaption: caption,
    sources: <SourceLine locale={locale} text={sources} hasCoast={isMap || id === 'opening-ledger'} />,
    ...(isClaimFigure(id) ? { legend: <DerivedLegend locale={locale} /> } : {}),
    ...(isMap ? { legend: <MapKey locale={locale} figure={id} /> } : {}),
  };
}

/** What the first number of the sentence counts. */
function claimSubject(locale: Locale, id: ClaimFigureId): string {
  const [token] = claim(claimOf(id)).tokens;
  return token ? metricName(locale, observation(token.observation).metric) : '';
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
