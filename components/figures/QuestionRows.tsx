import { type OpenQuestion, observation } from '@/lib/facts/facts';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { NumberLine } from './NumberLine';

export interface QuestionProps {
  readonly locale: Locale;
  readonly question: OpenQuestion;
}

/** What an open question says: what should hold, the numbers that do not, what it could be, what would settle it. */
export function QuestionRows({ locale, question: { parts, whole, question } }: QuestionProps) {
  const words = messages(locale).question;
  const members = [...parts, whole].map(observation);
  const fields = varyingFields(members);
  return (
    <dl className="number-card-rows">
      <div>
        <dt>{words.shouldHold}</dt>
        <dd>{localise(question.shouldHold, locale)}</dd>
      </div>
      <div>
        <dt>{words.doesNot}</dt>
        <dd>
          <ul>
            {members.map((row) => (
              <NumberLine key={row.id} locale={locale} row={row} fields={fields} />
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{words.couldBe}</dt>
        <dd>{localise(question.couldBe, locale)}</dd>
      </div>
      <div>
        <dt>{words.wouldSettle}</dt>
        <dd>{localise(question.wouldSettle, locale)}</dd>
      </div>
    </dl>
  );
}
