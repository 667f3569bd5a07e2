import { FILTER_FIELD_CLASS, FilterField } from '@/components/page/FilterField';
import { yearsOfPeriod } from '@/lib/facts/calendar';
import { metrics, observations } from '@/lib/facts/facts';
import { METRIC_FAMILIES, type MetricFamily } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import { wordComparator } from '@/lib/text/wordComparator';

/**
 * Class names of the form. It occupies its space from the first layout, and becomes visible when script removes
 * `inert`.
 */
const FORM_CLASS = 'grid gap-x-4 gap-y-3.5 font-sans text-note inert:invisible noscript:hidden print:hidden';
const COLUMNS_CLASS = 'grid-cols-2 md:grid-cols-4 lg:grid-cols-[3fr_4fr_2fr_3fr_4fr_3fr]';
const WIDE_CLASS = 'col-span-2 lg:col-auto';

/**
 * Renders the filters above the table of all numbers, inert and invisible until `<filter-list>` is defined. The table
 * sorts a column in the order of the options here.
 */
export function NumberFilterForm({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number;
  const { filter, status } = words;
  const rows = observations();
  const years = distinct(rows.flatMap(yearsOfPeriod)).sort().reverse();
  return (
    <form className={`${FORM_CLASS} ${COLUMNS_CLASS}`} role="search" aria-label={filter.name} autoComplete="off" inert>
      <FilterField label={filter.search} className={WIDE_CLASS}>
        <input className={FILTER_FIELD_CLASS} type="search" name="q" enterKeyHint="search" data-after-show-all="" />
      </FilterField>
      <Choice name="metric" label={filter.metric} any={filter.any} className={WIDE_CLASS}>
        {METRIC_FAMILIES.map((family) => (
          <MetricOptions key={family} locale={locale} family={family} />
        ))}
      </Choice>
      <Choice
        name="year"
        label={filter.year}
        any={filter.any}
        options={[...years.map((year) => [year, year] as const), ['none', filter.timeless]]}
      />
      <Choice
        name="place"
        label={filter.place}
        any={filter.any}
        options={byName(locale, distinct(rows.map(({ place }) => place)), placeName)}
      />
      <Choice
        name="reporter"
        label={filter.reporter}
        any={filter.any}
        options={byName(locale, distinct(rows.map(({ reporter }) => reporter)), reporterName)}
      />
      <Choice
        name="status"
        label={filter.status}
        any={filter.any}
        options={[
          ...(['published', 'provisional', 'restated', 'derived'] as const).map((id) => [id, status[id]] as const),
          ['unknown', filter.unknown],
          ['question', words.inQuestion],
        ]}
      />
      <Choice
        name="sort"
        label={filter.sort}
        any={filter.sorts.none}
        // On wide screens, the column headings sort the table instead.
        className="col-span-2 md:hidden"
        options={Object.entries(filter.sorts).filter(([id]) => id !== 'none')}
      />
    </form>
  );
}

type Option = readonly [value: string, name: string];

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Name of the option that matches every row. */
  readonly any: string;
  readonly options?: readonly Option[];
  /** Class names, for example for its width in the grid. Default: one column. */
  readonly className?: string;
  readonly children?: React.ReactNode;
}

function Choice({ name, label, any, options = [], className = '', children }: ChoiceProps) {
  return (
    <FilterField label={label} className={className}>
      <select className={FILTER_FIELD_CLASS} name={name} data-ui="">
        <option value="">{any}</option>
        {children}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FilterField>
  );
}

function MetricOptions({ locale, family }: { readonly locale: Locale; readonly family: MetricFamily }) {
  const used = new Set(observations().map(({ metric }) => metric));
  const ids = metrics().flatMap((metric) => (metric.family === family && used.has(metric.id) ? [metric.id] : []));
  return (
    <optgroup label={messages(locale).number.filter.families[family]}>
      {ids.map((metric) => (
        <option key={metric} value={metric}>
          {metricName(locale, metric)}
        </option>
      ))}
    </optgroup>
  );
}

function byName(locale: Locale, ids: readonly string[], nameOf: (locale: Locale, id: string) => string): Option[] {
  const compare = wordComparator(locale);
  return ids.map((id): Option => [id, nameOf(locale, id)]).sort(([, a], [, b]) => compare(a, b));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
