import { NumberLink } from '@/components/number/NumberLink';
import { TermRow } from '@/components/text/TermRow';
import { Time } from '@/components/text/Time';
import { newestFirst } from '@/lib/facts/newestFirst';
import type { CorrectionRecord } from '@/lib/facts/recordTables';
import { correctedNumbers } from '@/lib/facts/versions';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatDay } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

interface CorrectionListProps {
  readonly locale: Locale;
  readonly corrections: readonly CorrectionRecord[];
}

/** Corrections, newest first: date, the previous text, the current numbers, what changed and why. */
export function CorrectionList({ locale, corrections }: CorrectionListProps) {
  return (
    <ul>
      {newestFirst(corrections).map((correction) => (
        <CorrectionItem key={correction.id} locale={locale} correction={correction} />
      ))}
    </ul>
  );
}

function CorrectionItem({ locale, correction }: { readonly locale: Locale; readonly correction: CorrectionRecord }) {
  const words = messages(locale).about.corrections.rows;
  const { before, what, why } = factWords(locale, 'corrections', correction.id);
  const numbers = correctedNumbers(correction);
  return (
    <li className="mt-10 max-w-176 border-t-3 border-double border-ink pt-4">
      <h2>
        <Time {...formatDay(locale, correction.date)} />
      </h2>
      <dl className="number-card-rows mt-3 font-sans text-note">
        <TermRow name={words.before}>
          <span data-verbatim="">{before}</span>
        </TermRow>
        {numbers.length > 0 && (
          <TermRow name={words.now}>
            {numbers.map((id, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <NumberLink hasPrecisionSign locale={locale} id={id} form="measure" />
              </span>
            ))}
          </TermRow>
        )}
        <TermRow name={words.what}>{what}</TermRow>
        <TermRow name={words.why}>{why}</TermRow>
      </dl>
    </li>
  );
}
