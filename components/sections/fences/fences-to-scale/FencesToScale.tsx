import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { SceneStill } from '@/components/figures/SceneStill';
import { FormulaText } from '@/components/number/FormulaText';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { findObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatRange } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { scenesOfFencesSection } from '../scenes';
import { TallyStrokesDrawing } from '../TallyStrokesDrawing';

/**
 * Renders the figure `fences-to-scale`: maps of both land borders at the same scale, each with the fence attempts that
 * the ministry counted there and the published lengths of the fences.
 */
export function FencesToScale(props: FigureComponentProps) {
  const { locale, isOnPaper } = props;
  const words = messages(locale).figures['fences-to-scale'];
  return (
    <FigureLayout {...props}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <div
        className="fence-pair mt-7 grid gap-x-6 gap-y-10 font-sans text-note md:grid-cols-[1fr_1fr]"
        data-hue="fence"
      >
        {scenesOfFencesSection.map((scene) => {
          const rows = scene.highlights.observations.map(findObservation);
          return (
            <div key={scene.id}>
              <SceneStill locale={locale} sceneId={scene.id} isOnPaper={isOnPaper} isPainted={isFigureInStory(props)} />
              {rows.filter(isAttempts).map((row, i) => (
                <Attempts key={row.id} locale={locale} row={row} label={i === 0 ? words.attempts : words.more} />
              ))}
              <p className="mt-3">
                {words.length}
                {punctuationOf(locale).colon}
                {rows
                  .filter((row) => !isAttempts(row))
                  .map((row, i) => (
                    <span key={row.id}>
                      {i > 0 && punctuationOf(locale).semicolon}
                      <Length locale={locale} row={row} />
                    </span>
                  ))}
                .
              </p>
            </div>
          );
        })}
      </div>
    </FigureLayout>
  );
}

function isAttempts({ metric }: Observation): boolean {
  return metric === 'fence-attempts';
}

interface RowProps {
  readonly locale: Locale;
  readonly row: Observation;
}

function Attempts({ locale, row, label }: RowProps & { readonly label: string }) {
  const isDerived = row.status === 'derived';
  return (
    <div className="fence-attempts mt-3 border-b border-rule pb-3.5">
      <p className="grid grid-cols-[3.75rem_1fr] items-baseline gap-x-3">
        <NumberLink locale={locale} id={row.id} />
        <span>
          {label}
          {punctuationOf(locale).comma}
          <PeriodText locale={locale} row={row} />
          {isDerived && (
            <small className="block text-[0.8125rem] text-quiet">
              {messages(locale).number.status.derived}
              {punctuationOf(locale).colon}
              <FormulaText locale={locale} formula={row.formula} />
            </small>
          )}
        </span>
      </p>
      <TallyStrokesDrawing count={row.value ?? 0} isDerived={isDerived} dir={LOCALES[locale].dir} />
    </div>
  );
}

function Length({ locale, row }: RowProps) {
  const { id, low, high, reporter } = row;
  return (
    <>
      <NumberLink hasPrecisionSign locale={locale} id={id} form="measure" />
      {low !== null && high !== null && (
        <>
          {' ('}
          <span data-observation={id}>{formatRange(locale, low, high)}</span>{' '}
          {messages(locale).figures['fences-to-scale'].inPrint})
        </>
      )}
      {punctuationOf(locale).comma}
      {reporterName(locale, reporter)}
    </>
  );
}
