import '@/app/styles/choiceRow.css';
import '@/components/number/numbersTable.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { NumberFilterForm } from '@/components/number/NumberFilterForm';
import { NumbersTable } from '@/components/number/NumbersTable';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { observations } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { numberTemplateWithoutPlural } from '@/lib/text/numberTemplatesByPlural';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { all, allIntro } = messages(locale).number;
  return { title: all, description: allIntro, path: '/numbers/', card: { kind: 'site' }, isNamed: true };
});

/** Every observation of the fact base, one row each. */
export default async function NumbersPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).number;
  return (
    <>
      <PageHeader locale={locale} path="/numbers/" />
      <main className="px-gutter pt-10">
        <PageTitle>{words.all}</PageTitle>
        <p className="mt-3 mb-8 max-w-160">{words.allIntro}</p>
        <FilterableNumbers locale={locale} />
      </main>
      <PageFooter locale={locale} path="/numbers/" />
    </>
  );
}

/** The table of all numbers with its filters. It is complete without script; `<filter-list>` filters and sorts it. */
function FilterableNumbers({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number.filter;
  const total = formatNumber(locale, observations().length);
  return (
    <filter-list
      data-other={numberTemplateWithoutPlural(locale, words.count, { total })}
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
