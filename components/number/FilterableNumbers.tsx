import { observations } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { countTemplate } from '@/lib/text/countTemplates';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { NumberFilterForm } from './NumberFilterForm';
import { NumbersTable } from './NumbersTable';

/** The table of all numbers with its filters. It is complete without script; `<filter-list>` filters and sorts it. */
export function FilterableNumbers({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number.filter;
  const total = formatNumber(locale, observations().length);
  return (
    <filter-list
      data-other={countTemplate(locale, words.count, { total })}
      data-tag={LOCALES[locale].tag}
      data-ignored={words.ignored}
      data-empty={words.empty}
    >
      <NumberFilterForm locale={locale} />
      <div className="choice-row">
        <p role="status">
          <span data-shown="" data-tally="numbers">
            {formatMessage(locale, words.count, { total, n: total })}
          </span>{' '}
          <span data-remark="" />
        </p>
        <button type="button" data-show-all="" hidden>
          {words.showAll}
        </button>
      </div>
      <NumbersTable locale={locale} />
    </filter-list>
  );
}
