import type { ReadingRecord } from '@/content/data/claims';
import { formulaValue, isDerived } from '@/lib/claims/readingBars';
import { claimsWith } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { FormulaText } from './FormulaText';
import { TracedNumber } from './NumberLink';
import { TermRow } from './TermRow';
import { VerdictMark } from './VerdictMark';

/** The sentences of the brief that print this number, and what each reading makes of it. */
export function NumberReadings({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return claimsWith(id).map(({ claimId, record }) => (
    <section key={claimId} className="number-readings">
      <h2>{messages(locale).number.readings}</h2>
      <p>
        <a href={paths.inStory(locale, `claim-${claimId}`)}>{localise(record.title, locale)}</a>
      </p>
      <dl className="number-card-rows">
        {record.readings.map((reading) => (
          <Reading key={reading.id} locale={locale} id={id} reading={reading} />
        ))}
      </dl>
    </section>
  ));
}

interface ReadingProps {
  readonly locale: Locale;
  readonly id: string;
  readonly reading: ReadingRecord;
}

function Reading({ locale, id, reading }: ReadingProps) {
  const implied = reading.implies.filter(({ formula }) => parseFormula(formula).some((term) => term.id === id));
  return (
    <TermRow name={localise(reading.name, locale)}>
      {implied.map(({ name, formula }) => (
        <p key={formula}>
          {localise(name, locale)}: <Implied locale={locale} formula={formula} />
        </p>
      ))}
      <p className="number-reading-verdict">
        <VerdictMark verdict={reading.verdict} /> {messages(locale).figure.verdicts[reading.verdict]}
      </p>
    </TermRow>
  );
}

function Implied({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  if (!isDerived(formula)) return <TracedNumber locale={locale} id={formula} />;
  const value = formulaValue(formula);
  return (
    <>
      <FormulaText locale={locale} formula={formula} /> ={' '}
      <data className="derived" value={value} data-derived={formula}>
        {formatNumber(locale, value)}
      </data>
    </>
  );
}
