import { conflictsOf, observation } from '@/lib/facts/facts';
import { type DescribingField, varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { NumberLine } from './NumberLine';

/** The relations that should hold for this number and do not, as open questions. */
export function NumberConflicts({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).question;
  return conflictsOf(id).map(({ id: constraint, parts, whole, question }) => (
    <section key={constraint} id={constraint} className="question" data-constraint={constraint}>
      <p className="question-kind">
        {words.open}
        <span className="unknown-hatch" aria-hidden="true" />
      </p>
      <h2>{localise(question.title, locale)}</h2>
      <dl className="number-card-rows">
        <div>
          <dt>{words.shouldHold}</dt>
          <dd>{localise(question.shouldHold, locale)}</dd>
        </div>
        <div>
          <dt>{words.doesNot}</dt>
          <dd>
            <ul>
              {[...parts, whole].map((member) => (
                <NumberLine key={member} locale={locale} row={observation(member)} fields={fieldsOf(parts, whole)} />
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
    </section>
  ));
}

function fieldsOf(parts: readonly string[], whole: string): ReadonlySet<DescribingField> {
  return varyingFields([...parts, whole].map(observation));
}
