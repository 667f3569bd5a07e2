import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { MessageText } from '@/components/text/MessageText';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import type { YearObservations } from '@/lib/facts/yearObservations';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatPartOfYear } from '@/lib/text/formatPeriod';
import { formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { DeathRecordsDrawing, type DeathRecordTexts } from './DeathRecordsDrawing';
import { CAMINANDO_FRONTERAS_COLUMN, type DeathsColumn, IOM_DEATHS_COLUMNS } from './deathRecords';
import { placeDeathRecords } from './placeDeathRecords';

/** Year that the story is about, which is printed in bold. */
const EMPHASISED_YEAR = '2021';

const PANELS = { iom: IOM_DEATHS_COLUMNS, cf: [CAMINANDO_FRONTERAS_COLUMN] } as const;

/**
 * Renders the figure `deaths-recorded`: deaths as two organisations recorded them, in separate lists, each on its own
 * scale.
 */
export function DeathsRecorded(props: FigureComponentProps) {
  const { locale } = props;
  const words = messages(locale).figures['deaths-recorded'];
  return (
    <FigureLayout
      isChart
      {...props}
      legend={<p>{Object.values(words.legend).join(' ')}</p>}
      intro={<p className="figure-subtitle">{words.subtitle}</p>}
    >
      <div className="deaths">
        <Panel locale={locale} name="iom" />
        <Panel locale={locale} name="cf" />
      </div>
    </FigureLayout>
  );
}

function Panel({ locale, name }: { readonly locale: Locale; readonly name: keyof typeof PANELS }) {
  const words = messages(locale).figures['deaths-recorded'];
  const columns: readonly DeathsColumn[] = PANELS[name];
  const largest = Math.max(...columns.flatMap(({ records }) => records.map(knownValue).map((value) => value ?? 0)));
  return (
    <div className="deaths-panel" role="group" aria-label={words.panels[name]}>
      <h4>{words.panels[name]}</h4>
      <p>{words.methods[name]}</p>
      <div className="deaths-columns">
        {columns.map((column) => (
          <div key={column.place}>
            <h5 data-column-head="">{words.series[column.place]}</h5>
            <DeathRecordsDrawing
              placed={placeDeathRecords(column.records.map(lineOf), largest, LOCALES[locale].dir)}
              words={column.records.map((record) => wordsOf(locale, record))}
              description={`${words.panels[name]}. ${words.series[column.place]}. ${words.methods[name]}`}
            />
          </div>
        ))}
      </div>
      {name === 'cf' && (
        <p className="mt-6">
          <MessageText locale={locale} message={words.together} />
        </p>
      )}
    </div>
  );
}

function knownValue({ value, part }: YearObservations): number | undefined {
  return (value ?? part)?.value ?? undefined;
}

function lineOf(record: YearObservations) {
  const { first, part, hole } = record;
  const value = knownValue(record);
  return {
    ...(value === undefined ? {} : { value }),
    ...(first?.value == null ? {} : { first: first.value }),
    isPart: part !== undefined,
    isHole: hole !== undefined,
  };
}

function wordsOf(locale: Locale, { year, value, first, part, hole }: YearObservations): DeathRecordTexts {
  const words = messages(locale).figures['deaths-recorded'];
  const known = value ?? part;
  return {
    time: year || (value && formatObservationPeriod(locale, value, 'short')?.text) || '',
    isEmphasised: year === EMPHASISED_YEAR,
    ...(part ? { until: formatPartOfYear(locale, part.from, part.to) } : {}),
    ...(known ? { value: { text: formatValueWithPrecision(locale, known), observation: known.id } } : {}),
    ...(first
      ? {
          first: {
            text: formatMessage(locale, words.first, { value: formatValueWithPrecision(locale, first) }),
            observation: first.id,
          },
        }
      : {}),
    ...(hole
      ? { unknown: { text: words.hole, observation: hole.id, reason: unknownReasonOfStatus(hole.status) ?? '' } }
      : {}),
  };
}
