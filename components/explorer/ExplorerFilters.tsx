import { group } from 'd3';
import { FILTER_FIELD_CLASS, FilterField } from '@/components/page/FilterField';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { type ExplorerRecord, type ExplorerScene, RECORD_KINDS } from './explorerRecord';
import { listFilterOptions } from './listExplorerRecords';
import {
  countRecordsByMonth,
  firstAndLastDayOfMonths,
  HISTOGRAM_HEIGHT_UNITS,
  monthBarsPathData,
  monthsSpannedBy,
} from './months';
import { RecordKindIcon } from './recordKinds';

/**
 * CSS classes of the filter form. Without script it is hidden; with script it has its full height at once, so that
 * nothing on the page moves later.
 */
const FORM_CLASS = 'grid gap-x-4 gap-y-3 font-sans text-note noscript:hidden min-[60rem]:gap-y-2 print:hidden';
const COLUMNS_CLASS = 'grid-cols-[repeat(auto-fill,minmax(max(9rem,50%_-_1rem),1fr))] min-[60rem]:grid-cols-3';
/**
 * CSS classes of one filter field. In windows at least 60rem wide, where the filters are next to the map, the field is
 * shorter.
 */
const COMPACT_FIELD_CLASS = `${FILTER_FIELD_CLASS} min-[60rem]:min-h-9 min-[60rem]:text-note`;

interface ExplorerFiltersProps {
  readonly locale: Locale;
  readonly records: readonly ExplorerRecord[];
  readonly scenes: readonly ExplorerScene[];
}

/**
 * Renders the form that filters the records, inert until `<filter-list>` is defined. Its check boxes for kinds also
 * serve as the map's key.
 */
export function ExplorerFilters({ locale, records, scenes }: ExplorerFiltersProps) {
  const { filter, kinds, scene: sceneWords } = messages(locale).explorer;
  const { actors, places } = listFilterOptions(locale);
  return (
    <form
      className={`explorer-filters ${FORM_CLASS} ${COLUMNS_CLASS}`}
      role="search"
      aria-label={filter.name}
      autoComplete="off"
      inert
    >
      <fieldset className="col-span-full flex min-w-0 flex-wrap gap-x-5">
        <legend className="text-sm/5.5 text-quiet">{filter.kind}</legend>
        {RECORD_KINDS.map((kind) => (
          <label
            key={kind}
            className="inline-flex min-h-9 items-center gap-1.5 text-note text-ink min-[60rem]:min-h-7.5"
          >
            <input className="size-4.5 accent-ink" type="checkbox" name="kind" value={kind} defaultChecked />
            <RecordKindIcon kind={kind} /> {kinds[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset className="col-span-full grid min-w-0 grid-cols-2 gap-x-4 gap-y-2">
        <legend className="text-sm/5.5 text-quiet">{filter.period}</legend>
        <MonthHistogram locale={locale} records={records} />
        <FilterField label={filter.from}>
          <input className={COMPACT_FIELD_CLASS} type="date" name="from" />
        </FilterField>
        <FilterField label={filter.to}>
          <input className={COMPACT_FIELD_CLASS} type="date" name="to" aria-describedby="period-reversed" />
        </FilterField>
        <p
          id="period-reversed"
          className="col-span-full font-medium empty:hidden"
          role="alert"
          data-reversed={filter.reversed}
        />
      </fieldset>
      <FilterField label={filter.actor}>
        <select className={COMPACT_FIELD_CLASS} name="actor" data-ui="">
          <option value="">{filter.any}</option>
          {actors.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </FilterField>
      <FilterField label={filter.place}>
        <input
          className={COMPACT_FIELD_CLASS}
          type="search"
          name="place"
          maxLength={80}
          list="record-places"
          enterKeyHint="search"
          data-within=".record-place"
          data-id-name="at"
        />
      </FilterField>
      <FilterField label={sceneWords.name}>
        <select className={COMPACT_FIELD_CLASS} name="scene" data-ui="">
          <option value="">{sceneWords.none}</option>
          {[...group(scenes, ({ section }) => section)].map(([section, ofSection]) => (
            <optgroup key={section} label={section}>
              {ofSection.map(({ id, name, records: marked }) => (
                <option key={id} value={id} data-all={marked === null ? '' : undefined}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </FilterField>
      <datalist id="record-places" data-ui="">
        {places.map(([id, name]) => (
          <option key={id} value={name} data-id={id} />
        ))}
      </datalist>
      <input type="hidden" name="record" />
      <input type="hidden" name="view" />
    </form>
  );
}

interface MonthHistogramProps {
  readonly locale: Locale;
  readonly records: readonly ExplorerRecord[];
}

/**
 * Shows the number of records in each month, in reading direction, with sliders for the first and last month. Two date
 * fields set the same period to the day; `<report-map>` synchronises them.
 */
function MonthHistogram({ locale, records }: MonthHistogramProps) {
  const words = messages(locale).explorer.filter;
  const days = records.map(({ days: [first] }) => first);
  const months = monthsSpannedBy(days);
  const isFromRight = LOCALES[locale].dir === 'rtl';
  const names = months.map((month) => formatPeriod(locale, ...firstAndLastDayOfMonths(month, month), 'short').text);
  /**
   * Returns the position of a year's label from the left, as a percentage of the width.
   * @param i index of the year's first month
   */
  const yearStart = (i: number) => Math.round(((isFromRight ? months.length - i : i) / months.length) * 1000) / 10;
  return (
    <div className="month-range col-span-full" data-names={names.join('|')} data-ui="">
      <div className="month-columns">
        <svg
          className="block h-14 w-full overflow-visible border-b border-ink fill-quiet"
          viewBox={`0 0 ${months.length} ${HISTOGRAM_HEIGHT_UNITS}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.months}
        >
          <path d={monthBarsPathData(countRecordsByMonth(days, months), isFromRight)} />
          <rect className="month-stretch" y="0" height={HISTOGRAM_HEIGHT_UNITS} />
        </svg>
        {(
          [
            [words.firstMonth, 0],
            [words.lastMonth, months.length - 1],
          ] as const
        ).map(([label, month]) => (
          <input
            key={label}
            type="range"
            min="0"
            max={months.length - 1}
            defaultValue={month}
            aria-label={label}
            aria-valuetext={names[month]}
          />
        ))}
      </div>
      <svg
        className="block h-4.5 w-full overflow-visible fill-quiet text-[0.75rem] tabular-nums lining-nums"
        data-scale="years"
        aria-hidden="true"
      >
        {months.map((month, i) =>
          month.endsWith('-01') ? (
            <text key={month} x={`${yearStart(i)}%`} y="12">
              {month.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
