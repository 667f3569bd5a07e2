import { formulaValue, isDerived } from '@/components/claim/readingBars';
import { VerdictMark } from '@/components/claim/VerdictMark';
import { LeftToRight } from '@/components/text/LeftToRight';
import { TermRow } from '@/components/text/TermRow';
import type { ReadingRecord } from '@/lib/facts/claims';
import { claimsWith } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/readingWords';
import { signs } from '@/lib/text/signs';
import { FormulaText } from './FormulaText';
import { TracedNumber } from './NumberLink';
import { NumberPart } from './NumberPart';

/** The sentences of the brief that contain this number, and what each of their readings derives from it. */
export function NumberReadings({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return claimsWith(id).map(({ claimId, record }) => (
    <NumberPart key={claimId} title={messages(locale).number.readings} className="number-readings">
      <p className="-mt-1 mb-3">
        <a href={paths.inStory(locale, `claim-${claimId}`)}>{factWords(locale, 'claims', claimId).title}</a>
      </p>
      <dl className="number-card-rows border-y border-rule font-sans text-note">
        {record.readings.map((reading) => (
          <Reading key={reading.id} locale={locale} claimId={claimId} id={id} reading={reading} />
        ))}
      </dl>
    </NumberPart>
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
    <TermRow name={readingWords(locale, claimId, reading.id).name}>
      {implied.map(({ name, formula }) => (
        <p key={formula}>
          {factWords(locale, 'bars', name).name}
          {signs(locale).colon}
          <Implied locale={locale} formula={formula} />
        </p>
      ))}
      <p className="flex gap-2 text-quiet *:mt-1 *:flex-none">
        <VerdictMark verdict={reading.verdict} /> {messages(locale).figure.verdicts[reading.verdict]}
      </p>
    </TermRow>
  );
}

function Implied({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  if (!isDerived(formula)) return <TracedNumber locale={locale} id={formula} />;
  const value = formulaValue(formula);
  return (
    <LeftToRight locale={locale}>
      <FormulaText locale={locale} formula={formula} /> ={' '}
      <data value={value} data-derived={formula}>
        {formatNumber(locale, value)}
      </data>
    </LeftToRight>
  );
}
