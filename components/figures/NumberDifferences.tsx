import { differencesWith } from '@/lib/facts/neighbours';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';

/** What the brief says about this number, beside what others say. */
export function NumberDifferences({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).number.differences;
  const differences = differencesWith(id);
  if (differences.length === 0) return null;
  return (
    <section className="number-differences">
      <h2>{words.title}</h2>
      {differences.map((difference) => (
        <dl key={difference.id} className="number-card-rows" data-difference={difference.id}>
          <div>
            <dt>{words.brief}</dt>
            <dd>
              {difference.claim !== '' && (
                <q lang="en" data-verbatim="">
                  {difference.claim}
                </q>
              )}
              <p>{localise(difference.says, locale)}</p>
            </dd>
          </div>
          <div>
            <dt>{words.others}</dt>
            <dd>{localise(difference.others, locale)}</dd>
          </div>
          <div>
            <dt>{words.verdict}</dt>
            <dd>{words.verdicts[difference.verdict]}</dd>
          </div>
        </dl>
      ))}
    </section>
  );
}
