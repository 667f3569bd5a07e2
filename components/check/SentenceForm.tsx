import { FIELD, Field } from '@/components/page/Field';
import { report } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { ownLanguageFirst } from '@/lib/text/ownLanguageFirst';
import { publisherName } from '@/lib/text/publisherName';
import { EXAMPLES } from './examples';

/** The field for a sentence, and the places where `<sentence-check>` says what it found; without script, where to look. */
export function SentenceForm({ locale }: { readonly locale: Locale }) {
  const { number, check } = messages(locale);
  const { share } = check;
  return (
    <sentence-check
      data-tables={paths.checkTables(locale)}
      data-loading={check.loading}
      data-failed={check.failed}
      data-copied={share.copied}
      data-not-copied={share.failed}
    >
      <p className="check-no-script">
        {check.noScript} <a href={paths.numbers(locale)}>{number.all}</a>.
      </p>
      <form className="check-form" inert>
        <Field label={check.field}>
          <textarea className={`${FIELD} check-field min-h-28`} name="s" rows={3} dir="auto" spellCheck={false} />
        </Field>
        <div className="check-row">
          <p role="status" data-status="" data-ui="" />
          <button type="button" data-act="retry" hidden>
            {check.retry}
          </button>
          <button type="button" data-act="clear" hidden>
            {check.clear}
          </button>
        </div>
        <div data-examples="">
          <h2 className="check-label">{check.examples}</h2>
          <ul className="check-examples">
            {ownLanguageFirst(locale, EXAMPLES.map(report)).map(({ id, fragment, lang, publisher, url }) => (
              <li key={id}>
                <button type="button" data-act="example">
                  <q data-verbatim="" cite={url} {...langAttributes(locale, lang)}>
                    {fragment}
                  </q>
                </button>{' '}
                <cite data-verbatim="">{publisherName(locale, publisher)}</cite>
              </li>
            ))}
          </ul>
        </div>
      </form>
      <section data-answer="" hidden aria-label={check.heading}>
        <h2>{check.sentence}</h2>
        <p className="check-sentence" data-sentence="" data-verbatim="" />
        <ol className="check-remarks" data-remarks="" />
        <p className="check-printed" data-ui="">
          {formatMessage(locale, check.note.source, {
            date: DATA_VERSION,
            address: `${BASE_URL}${paths.check(locale)}`,
          })}
        </p>
      </section>
      <section data-share-sentence="" className="check-share" hidden>
        <h2>{share.title}</h2>
        <p>{share.explain}</p>
        <Field label={share.address}>
          <input className={FIELD} name="address" readOnly dir="ltr" />
        </Field>
        <div className="check-row">
          <button type="button" data-act="copy">
            {share.copy}
          </button>
          <button type="button" data-act="note">
            {share.note}
          </button>
          <p role="status" data-copied="" />
        </div>
        <pre hidden data-verbatim="" />
      </section>
    </sentence-check>
  );
}
