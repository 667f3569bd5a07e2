import { NumberListItem } from '@/components/number/NumberListItem';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { findObservation, type OpenQuestion } from '@/lib/facts/facts';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';

export interface OpenQuestionProps {
  readonly locale: Locale;
  readonly question: OpenQuestion;
}

interface QuestionDetailsProps extends OpenQuestionProps {
  /** Limits the details to the numbers or to the sentences, for questions that share their sentences. Default: both. */
  readonly only?: 'numbers' | 'sentences' | undefined;
}

/**
 * Renders the content of an open question: the expected relation, the numbers that break it, possible reasons, and the
 * evidence that would settle it.
 */
export function OpenQuestionDetails({ locale, question: { id, parts, whole }, only }: QuestionDetailsProps) {
  const words = messages(locale).question;
  const texts = factWords(locale, 'questions', id);
  const members = [...parts, whole].map(findObservation);
  const fields = varyingFields(members);
  const sentence = (key: 'shouldHold' | 'couldBe' | 'wouldSettle') =>
    only !== 'numbers' && <DefinitionRow name={words[key]}>{texts[key]}</DefinitionRow>;
  return (
    <dl className="number-card-rows">
      {sentence('shouldHold')}
      {only !== 'sentences' && (
        <DefinitionRow name={words.doesNot}>
          <ul>
            {members.map((row) => (
              <NumberListItem key={row.id} locale={locale} row={row} fields={fields} />
            ))}
          </ul>
        </DefinitionRow>
      )}
      {sentence('couldBe')}
      {sentence('wouldSettle')}
    </dl>
  );
}
