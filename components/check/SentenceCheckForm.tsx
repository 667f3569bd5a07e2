import { FILTER_FIELD_CLASS, FilterField } from '@/components/page/FilterField';
import { SharePanelLink } from '@/components/share/SharePanelLink';
import { findReport } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { absoluteUrlOfAddress } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { langAttributes } from '@/lib/text/langAttributes';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/names';
import { sortReportsOwnLanguageFirst } from '@/lib/text/sortReportsOwnLanguageFirst';

/** Ids of reports whose quoted words are offered as examples, one or two in each language. */
const EXAMPLES = [
  'r-attempts-2021-bladi',
  'r-networks-2021-bladi',
  'r-networks-2021-rapideinfo',
  // The lesson `ask-a-sentence` analyses this sentence.
  'r-attempts-2023-maroc-algerie-tunisie',
  'r-attempts-2019-h1-el-faro-de-ceuta',
  'r-fence-attempts-2021-al-omk',
] as const;

/**
 * Renders the form for a sentence and the containers that `<sentence-check>` fills; without script, a link to all
 * numbers.
 */
export function SentenceCheckForm({ locale }: { readonly locale: Locale }) {
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
      <p className="mt-6 hidden max-w-160 noscript:block">
        {check.noScript} <a href={paths.numbers(locale)}>{number.all}</a>.
      </p>
      <form className="mt-8 max-w-3xl noscript:hidden print:hidden" inert>
        <FilterField label={check.field}>
          <textarea
            className={`${FILTER_FIELD_CLASS} min-h-28 resize-y py-2 font-serif field-sizing-content`}
            name="s"
            rows={3}
            spellCheck={false}
          />
        </FilterField>
        <div className="choice-row mt-1.5">
          <p className="flex-auto" id="check-summary" role="status" data-status="" data-ui="" />
          <button type="button" data-act="retry" hidden>
            {check.retry}
          </button>
          <button type="button" data-act="clear" hidden>
            {check.clear}
          </button>
        </div>
        <div data-examples="">
          <h2 className="mt-4 mb-1 font-sans text-sm/5.5 text-quiet">{check.examples}</h2>
          <ul className="font-sans text-sm/5.5">
            {sortReportsOwnLanguageFirst(locale, EXAMPLES.map(findReport)).map(
              ({ id, fragment, lang, publisher, url }) => (
                <li key={id} className="border-t border-rule py-0.5">
                  <button
                    type="button"
                    className="min-h-11 py-1.5 text-start font-serif text-[1.0625rem]/6 underline decoration-quiet underline-offset-[0.3em]"
                    data-act="example"
                  >
                    <q
                      className="[&:lang(ar)]:not-italic"
                      data-verbatim=""
                      cite={url}
                      {...langAttributes(locale, lang)}
                    >
                      {fragment}
                    </q>
                  </button>{' '}
                  <cite className="text-quiet not-italic max-md:block" data-verbatim="">
                    {publisherName(locale, publisher)}
                  </cite>
                </li>
              ),
            )}
          </ul>
        </div>
      </form>
      <section
        className="mt-6 max-w-3xl border-t border-ink pt-5"
        id="answer"
        tabIndex={-1}
        data-answer=""
        hidden
        aria-label={check.heading}
      >
        <h2>{check.sentence}</h2>
        <p className="check-sentence" id="check-sentence" data-sentence="" data-verbatim="" />
        <ol className="check-remarks" data-remarks="" />
        <p className="mt-6 hidden print:block" data-ui="">
          {formatMessage(locale, check.note.source, {
            date: DATA_VERSION,
            address: absoluteUrlOfAddress(paths.check(locale)),
          })}
        </p>
      </section>
      <section className="mt-10 mb-4 max-w-3xl font-sans text-note print:hidden" data-share-sentence="" hidden>
        <h2>{share.title}</h2>
        <p className="mb-3">{share.explain}</p>
        <FilterField label={share.address}>
          <input className={FILTER_FIELD_CLASS} name="address" readOnly dir="ltr" />
        </FilterField>
        <div className="choice-row mt-1.5">
          <SharePanelLink
            locale={locale}
            className="inline-block py-2.5 underline-offset-[0.35em]"
            href={paths.check(locale)}
            shows="check-sentence check-summary"
          />
          <button type="button" data-act="copy">
            {share.copy}
          </button>
          <button type="button" data-act="note">
            {share.note}
          </button>
          <p role="status" data-copied="" />
        </div>
        <pre
          className="mt-2 bg-raised p-3 font-sans text-sm/5.5 wrap-anywhere whitespace-pre-wrap"
          data-verbatim=""
          hidden
        />
      </section>
    </sentence-check>
  );
}
