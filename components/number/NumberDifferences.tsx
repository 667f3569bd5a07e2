import { TermRow } from '@/components/text/TermRow';
import { differencesWith } from '@/lib/facts/relatedObservations';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { NumberPart } from './NumberPart';

/** Statements of the brief about a number that differ from other sources, with our verdict. */
export function NumberDifferences({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).number.differences;
  const differences = differencesWith(id);
  if (differences.length === 0) return null;
  return (
    <NumberPart title={words.title} className="number-differences">
      <div className="space-y-8">
        {differences.map((difference) => (
          <dl
            key={difference.id}
            className="number-card-rows border-y border-rule font-sans text-note"
            data-difference={difference.id}
          >
            <TermRow name={words.brief}>
              {difference.claim !== '' && (
                <q className="font-serif text-[1.0625rem]/6" {...langAttributes(locale, 'en')} data-verbatim="">
                  {difference.claim}
                </q>
              )}
              <p>{factWords(locale, 'differences', difference.id).says}</p>
            </TermRow>
            <TermRow name={words.others}>{factWords(locale, 'differences', difference.id).others}</TermRow>
            <TermRow name={words.verdict}>{words.verdicts[difference.verdict]}</TermRow>
          </dl>
        ))}
      </div>
    </NumberPart>
  );
}
