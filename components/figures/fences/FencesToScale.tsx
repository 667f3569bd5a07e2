import { TallyStrokes } from '@/components/charts/TallyStrokes';
import { fencesScenes } from '@/content/chapters/fences/scenes';
import { observation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';
import { FigureFrame } from '../FigureFrame';
import { FormulaText } from '../FormulaText';
import { figureParts } from '../figureParts';
import { NumberLink } from '../NumberLink';
import { PeriodText } from '../PeriodText';
import { SceneStill } from '../SceneStill';
import type { StoryFigureProps } from '../storyFigure';

/** Both land borders at one scale, each with the fence attempts that the ministry puts there and the lengths in print. */
export function FencesToScale(props: StoryFigureProps) {
  const { locale, id, isOnPaper, tableForm } = props;
  const words = messages(locale).figures['fences-to-scale'];
  return (
    <FigureFrame {...props} {...figureParts(locale, id)}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <div className="fence-pair" data-hue="fence">
        {fencesScenes.map((scene) => {
          const rows = scene.highlights.observations.map(observation);
          return (
            <div key={scene.id}>
              <SceneStill locale={locale} sceneId={scene.id} isOnPaper={isOnPaper} isPainted={tableForm === 'linked'} />
              {rows.filter(isAttempts).map((row, i) => (
                <Attempts key={row.id} locale={locale} row={row} label={i === 0 ? words.attempts : words.more} />
              ))}
              <p className="fence-lengths">
                {words.length}
                {signs(locale).colon}
                {rows
                  .filter((row) => !isAttempts(row))
                  .map((row, i) => (
                    <span key={row.id}>
                      {i > 0 && signs(locale).semicolon}
                      <Length locale={locale} row={row} />
                    </span>
                  ))}
                .
              </p>
            </div>
          );
        })}
      </div>
    </FigureFrame>
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
    <div className="fence-attempts">
      <p>
        <NumberLink locale={locale} id={row.id} />
        <span>
          {label}
          {signs(locale).comma}
          <PeriodText locale={locale} row={row} />
          {isDerived && (
            <small>
              {messages(locale).number.status.derived}
              {signs(locale).colon}
              <FormulaText locale={locale} formula={row.formula} />
            </small>
          )}
        </span>
      </p>
      <TallyStrokes count={row.value ?? 0} isDerived={isDerived} />
    </div>
  );
}

function Length({ locale, row }: RowProps) {
  const { id, low, high, reporter } = row;
  return (
    <>
      <NumberLink signed locale={locale} id={id} form="measure" />
      {low !== null && high !== null && (
        <>
          {' ('}
          <span data-observation={id}>{formatRange(locale, low, high)}</span>{' '}
          {messages(locale).figures['fences-to-scale'].inPrint})
        </>
      )}
      {signs(locale).comma}
      {reporterName(locale, reporter)}
    </>
  );
}
