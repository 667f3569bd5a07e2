import { DefinitionRow } from '@/components/text/DefinitionRow';
import { LeftToRight } from '@/components/text/LeftToRight';
import { type ReportsOfOneBulletin, reportsOfObservationByBulletin } from '@/lib/facts/bulletinsByReporter';
import {
  claimsWithObservation,
  findObservation,
  metricOfObservation,
  openQuestionsOfObservation,
  unitKindOfObservation,
  unitOfObservation,
} from '@/lib/facts/facts';
import { formatCountId } from '@/lib/facts/formatCountId';
import { laterValuesOfObservation } from '@/lib/facts/relatedObservations';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords, observationNote } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { FormulaText } from './FormulaText';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';
import { type PlacedReportChainCurves, placeReportChainCurves } from './placeReportChainCurves';
import { ReportsPrintingNumber } from './ReportsPrintingNumber';
import { UnknownValue } from './UnknownValue';

/** Maximum length in letters of a bulletin's name that fits on one line beside the drawing of the chains of reports. */
const SHORT_NAME_LETTERS = 20;

/**
 * Renders the number card: value, certainty, sources and open questions of one number. Count pages include it;
 * `<number-card>` fetches it from there and opens it beside a number in the story, together with the definition of the
 * count.
 */
export function NumberCardContent({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const row = findObservation(id);
  const metric = metricOfObservation(row);
  const words = messages(locale).number;
  const chains = reportsOfObservationByBulletin(id);
  const conflicts = openQuestionsOfObservation(id);
  const note = observationNote(locale, id);
  return (
    <div className="number-card" data-number-card={id} data-hue={metric.hue}>
      <div className="number-card-value">
        <p className="number-card-figure">
          <BigValue locale={locale} row={row} />
        </p>
        {row.value !== null && (
          <p className="number-card-status">
            {words.status[row.status]}
            {row.status !== 'derived' && `${punctuationOf(locale).comma}${words.precision[row.precision]}`}
          </p>
        )}
      </div>
      <Chains locale={locale} chains={chains} />
      <dl className="number-card-rows">
        <DefinitionRow isOnCountPage name={words.rows.reporter}>
          {reporterName(locale, row.reporter)}
        </DefinitionRow>
        <DefinitionRow isOnCountPage name={words.rows.period}>
          <PeriodText locale={locale} row={row} />
        </DefinitionRow>
        {conflicts.length > 0 && (
          <div>
            <dt>{words.differs}</dt>
            {conflicts.map((conflict) => (
              <dd key={conflict.id}>
                <span data-page-says="">
                  <ConflictingNumbers
                    locale={locale}
                    row={row}
                    // Each part of a sum is compared with the whole only; the page of the question shows the other parts.
                    ids={conflict.whole === id ? conflict.parts : [conflict.whole]}
                  />{' '}
                </span>
                <a href={`${paths.count(locale, formatCountId(row))}#${conflict.id}`}>
                  {factWords(locale, 'questions', conflict.id).title}
                </a>
              </dd>
            ))}
          </div>
        )}
        {note !== '' && <DefinitionRow name={words.rows.note}>{note}</DefinitionRow>}
        {row.low !== null && row.high !== null && (
          <DefinitionRow name={words.rows.range}>
            <span data-observation={id}>
              <LeftToRight locale={locale}>
                {formatNumber(locale, row.low)} … {formatNumber(locale, row.high)}
              </LeftToRight>
            </span>
          </DefinitionRow>
        )}
        {row.supersedes !== '' && (
          <DefinitionRow name={words.rows.supersedes}>
            <Version locale={locale} row={findObservation(row.supersedes)} other={row} />
          </DefinitionRow>
        )}
        {laterValuesOfObservation(id).map((successor) => (
          <DefinitionRow key={successor.id} name={words.rows.supersededBy}>
            <Version locale={locale} row={successor} other={row} />
          </DefinitionRow>
        ))}
        {row.formula !== '' && (
          <DefinitionRow isOnCountPage name={words.rows.formula}>
            <FormulaText locale={locale} formula={row.formula} />
          </DefinitionRow>
        )}
        <ReportsPrintingNumber locale={locale} id={id} />
        {claimsWithObservation(id).map(({ claimId }) => (
          <DefinitionRow isOnCountPage key={claimId} name={words.inClaims}>
            <a href={paths.inStory(locale, `claim-${claimId}`)}>{factWords(locale, 'claims', claimId).title}</a>
          </DefinitionRow>
        ))}
      </dl>
      <p className="number-card-foot" data-page-says="">
        <a href={paths.number(locale, id)}>{words.permalink}</a>
      </p>
    </div>
  );
}

function BigValue({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const reason = unknownReasonOfStatus(row.status);
  if (reason) return <UnknownValue locale={locale} reason={reason} id={row.id} />;
  const kind = unitKindOfObservation(row);
  const isOrdinal = kind === 'ordinal';
  return (
    <>
      <data value={row.value ?? ''} data-observation={row.id}>
        {formatValueWithPrecision(locale, row, isOrdinal ? 'ordinal' : 'value')}
      </data>
      {kind === 'measure' && (
        <span className="text-[0.5em]"> {factWords(locale, 'units', unitOfObservation(row)).other}</span>
      )}
    </>
  );
}

/** Renders the previous or the next version of a value, with its period if that differs. */
function Version({
  locale,
  row,
  other,
}: {
  readonly locale: Locale;
  readonly row: Observation;
  readonly other: Observation;
}) {
  return (
    <>
      <NumberLink locale={locale} id={row.id} hasPrecisionSign />
      {(row.from !== other.from || row.to !== other.to) && (
        <>
          {punctuationOf(locale).comma}
          <PeriodText locale={locale} row={row} />
        </>
      )}
    </>
  );
}

interface ConflictingNumbersProps {
  readonly locale: Locale;
  /** The number that the card is about. */
  readonly row: Observation;
  readonly ids: readonly string[];
}

/** Renders the values that conflict with a number, each with its reporter, and with its period if that differs. */
function ConflictingNumbers({ locale, row, ids }: ConflictingNumbersProps) {
  return ids.map(findObservation).map((member, i) => (
    <span key={member.id}>
      {i > 0 && punctuationOf(locale).semicolon}
      <NumberLink hasPrecisionSign locale={locale} id={member.id} /> (
      {(member.from !== row.from || member.to !== row.to) && (
        <>
          <PeriodText locale={locale} row={member} />
          {punctuationOf(locale).comma}
        </>
      )}
      {nameForMidSentence(locale, member.reporter, reporterName(locale, member.reporter))})
    </span>
  ));
}

function Chains({ locale, chains }: { readonly locale: Locale; readonly chains: readonly ReportsOfOneBulletin[] }) {
  if (chains.length === 0) return null;
  const isTall = chains.some(({ origin }) => factWords(locale, 'origins', origin.id).name.length > SHORT_NAME_LETTERS);
  return (
    // A single bulletin needs no fan; the page names it beside the report.
    <div className="number-card-chains" data-page-says={chains.length === 1 ? '' : undefined}>
      {chains.length > 1 && (
        <FanDrawing fan={placeReportChainCurves(chains.length, isTall ? 'tall' : 'short', LOCALES[locale].dir)} />
      )}
      <ul>
        {chains.map(({ origin, reports }) => (
          <li key={origin.id} data-tall={isTall ? '' : undefined}>
            <span data-verbatim="">{factWords(locale, 'origins', origin.id).name}</span>{' '}
            <span data-tally="reports">
              {formatMessage(locale, messages(locale).number.reportCount, { n: reports.length })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Draws a dot and one curve from it to each chain of reports in the list beside it. Decorative: the list has the same
 * content.
 */
function FanDrawing({ fan }: { readonly fan: PlacedReportChainCurves }) {
  return (
    <svg
      className="flex-none text-hue"
      viewBox={`0 0 ${fan.width} ${fan.height}`}
      width={fan.width}
      height={fan.height}
      aria-hidden="true"
    >
      {fan.ends.map(({ path, x, y }) => (
        <g key={y}>
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.25" />
          <circle cx={x} cy={y} r="3" fill="currentColor" />
        </g>
      ))}
      <circle cx={fan.root[0]} cy={fan.root[1]} r="4.5" fill="currentColor" />
    </svg>
  );
}
