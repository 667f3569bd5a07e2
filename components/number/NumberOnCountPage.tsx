import { evaluateClaimFormula, hasArithmetic } from '@/components/claim/computeReadingBars';
import { VerdictSymbol } from '@/components/claim/VerdictSymbol';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { ReadingRecord } from '@/lib/facts/claims';
import { type Count, reportersOfCount } from '@/lib/facts/counts';
import { claimsWithObservation, findObservation, metricOfObservation } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import { differencesCitingObservation } from '@/lib/facts/relatedObservations';
import type { Observation } from '@/lib/facts/schema';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { readingWords, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { FormulaText } from './FormulaText';
import { NumberCardContent } from './NumberCardContent';
import { UnlinkedNumber } from './NumberLink';
import { NumberListItem } from './NumberListItem';
import { PeriodText } from './PeriodText';
import { TitledSubsection } from './TitledSubsection';

interface CountPageNumberProps {
  readonly locale: Locale;
  readonly row: Observation;
  readonly count: Count;
}

/**
 * Renders one number of a count, with the id of the number as its anchor: its number card, and below it the formula,
 * readings and differences.
 */
export function NumberOnCountPage({ locale, row, count }: CountPageNumberProps) {
  const { id } = row;
  const namesReporter = row.from === '' || row.reporter !== reportersOfCount(count)[0];
  return (
    <section id={id} className="count-number" data-hue={metricOfObservation(row).hue}>
      <h2>
        {row.from !== '' && <PeriodText locale={locale} row={row} />}
        {row.from !== '' && namesReporter && punctuationOf(locale).comma}
        {namesReporter &&
          (row.from === ''
            ? reporterName(locale, row.reporter)
            : nameForMidSentence(locale, row.reporter, reporterName(locale, row.reporter)))}
      </h2>
      <NumberCardContent locale={locale} id={id} />
      <div className="count-number-parts">
        <NumberFormula locale={locale} id={id} />
        <NumberReadings locale={locale} id={id} />
        <NumberDifferences locale={locale} id={id} />
      </div>
    </section>
  );
}

/**
 * Renders the calculation of a derived number as a column: each term with its description, and the result below a rule.
 * Renders nothing for other numbers.
 */
function NumberFormula({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const row = findObservation(id);
  if (row.formula === '') return null;
  const terms = parseFormula(row.formula);
  const rows = terms.map((term) => findObservation(term.id));
  const fields = varyingFields(rows);
  return (
    <TitledSubsection title={messages(locale).number.calculated} className="number-formula">
      <ul className="*:last:border-t *:last:border-ink *:last:font-medium">
        {rows.map((term, i) => (
          <NumberListItem
            key={term.id}
            locale={locale}
            row={term}
            fields={fields}
            sign={i === 0 ? undefined : terms[i]?.sign}
          />
        ))}
        <NumberListItem locale={locale} row={row} fields={new Set()} />
      </ul>
    </TitledSubsection>
  );
}

/**
 * Renders the statements of the brief about a number that differ from other sources, with our verdicts. Renders nothing
 * where there are none.
 */
function NumberDifferences({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).number.differences;
  const differences = differencesCitingObservation(id);
  if (differences.length === 0) return null;
  return (
    <TitledSubsection title={words.title} className="number-differences">
      <div className="space-y-8">
        {differences.map((difference) => (
          <dl
            key={difference.id}
            className="number-card-rows border-y border-rule font-sans text-note"
            data-difference={difference.id}
          >
            <DefinitionRow name={words.brief}>
              {difference.claim !== '' && (
                <q className="font-serif text-[1.0625rem]/6" {...langAttributes(locale, 'en')} data-verbatim="">
                  {difference.claim}
                </q>
              )}
              <p>{factWords(locale, 'differences', difference.id).says}</p>
            </DefinitionRow>
            <DefinitionRow name={words.others}>{factWords(locale, 'differences', difference.id).others}</DefinitionRow>
            <DefinitionRow name={words.verdict}>{words.verdicts[difference.verdict]}</DefinitionRow>
          </dl>
        ))}
      </div>
    </TitledSubsection>
  );
}

/**
 * Renders the sentences of the brief that contain a number, and what each reading of those sentences derives from the
 * number.
 */
function NumberReadings({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return claimsWithObservation(id).map(({ claimId, record }) => (
    <TitledSubsection key={claimId} title={messages(locale).number.readings} className="number-readings">
      <p className="-mt-1 mb-3">
        <a href={paths.inStory(locale, `claim-${claimId}`)}>{factWords(locale, 'claims', claimId).title}</a>
      </p>
      <dl className="number-card-rows border-y border-rule font-sans text-note">
        {record.readings.map((reading) => (
          <Reading key={reading.id} locale={locale} claimId={claimId} id={id} reading={reading} />
        ))}
      </dl>
    </TitledSubsection>
  ));
}

interface ReadingProps {
  readonly locale: Locale;
  readonly claimId: string;
  readonly id: string;
  readonly reading: ReadingRecord;
}

function Reading({ locale, claimId, id, reading }: ReadingProps) {
  const implied = reading.implies.filter(({ formula }) => parseFormula(formula).some((term) => term.id === id));
  return (
    <DefinitionRow name={readingWords(locale, claimId, reading.id).name}>
      {implied.map(({ name, formula }) => (
        <p key={formula}>
          {factWords(locale, 'bars', name).name}
          {punctuationOf(locale).colon}
          <Implied locale={locale} formula={formula} />
        </p>
      ))}
      <p className="flex gap-2 text-quiet *:mt-1 *:flex-none">
        <VerdictSymbol verdict={reading.verdict} /> {messages(locale).figure.verdicts[reading.verdict]}
      </p>
    </DefinitionRow>
  );
}

function Implied({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  if (!hasArithmetic(formula)) return <UnlinkedNumber locale={locale} id={formula} />;
  const value = evaluateClaimFormula(formula);
  return (
    <LeftToRight locale={locale}>
      <FormulaText locale={locale} formula={formula} /> ={' '}
      <data value={value} data-derived={formula}>
        {formatNumber(locale, value)}
      </data>
    </LeftToRight>
  );
}
