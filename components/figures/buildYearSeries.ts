import { utcDay } from 'd3';
import type { MultiYearBand, YearDatum, YearSeries } from '@/components/charts/yearDatum';
import { assertComparable } from '@/lib/facts/comparability';
import { findObservation } from '@/lib/facts/facts';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatPartOfYear, formatPeriod } from '@/lib/text/formatPeriod';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import type { SeriesSpec, SeriesWords, SeriesYear } from './seriesSpec';

/**
 * Returns a series as a chart draws it, with the numbers and their labels. Its values may have different reporters and
 * lengths of period, which the chart shows; what they count, and where, must be the same.
 * @throws Error where two values may not share an axis
 */
export function buildYearSeries(locale: Locale, spec: SeriesSpec, words: SeriesWords): YearSeries {
  assertComparable(idsOf(spec), ['reporter', 'period']);
  const top = spec.ticks.length - 1;
  return {
    years: spec.years.map((year) => yearDatum(locale, year, words)),
    bands: (spec.bands ?? []).map((id) => yearBand(locale, id, words)),
    brackets: (spec.brackets ?? []).map(({ from, to, name }) => ({
      from,
      to,
      label: formatMessage(locale, required(words.brackets?.[name], `brackets.${name}`)),
    })),
    ticks: spec.ticks.map((value, i) => ({
      value,
      text: i === top && words.unit ? `${formatNumber(locale, value)} ${words.unit}` : formatNumber(locale, value),
    })),
  };
}

/**
 * Returns the years of several series that share a scale in panels side by side; each panel is named after its place.
 * @throws Error where two values may not share an axis
 */
export function yearsOnSharedScale(
  locale: Locale,
  specs: readonly SeriesSpec[],
  words: SeriesWords,
): readonly YearDatum[] {
  assertComparable(specs.flatMap(idsOf), ['reporter', 'period', 'place']);
  return specs.flatMap((spec) => buildYearSeries(locale, spec, words).years);
}

/**
 * Returns the ids of the yearly values only: an average over several years is another count, drawn as a band with its
 * own words.
 */
function idsOf({ years }: SeriesSpec): readonly string[] {
  return years.flatMap(({ observations }) => observations);
}

function yearDatum(
  locale: Locale,
  { year, through, observations, leavesOut, why, isEmphasised = false }: SeriesYear,
  words: SeriesWords,
): YearDatum {
  const rows = observations.map((id) => findObservation(id));
  const known = rows.filter((row) => row.value !== null);
  const empty = rows.find((row) => row.value === null);
  const [first] = known;
  const share = first ? shareOfYear(first) : 1;
  const { hole, or, later, lettered } = messages(locale).series;
  const letter = statusShownByLetter(known);
  const isRestated = first !== undefined && known[1]?.supersedes === first.id;
  const reason = why ?? (through === undefined ? (share < 1 ? 'rest' : 'notFound') : 'noYears');
  return {
    year,
    ...(through === undefined ? {} : { through }),
    label: formatPeriod(locale, `${year}-01-01`, `${through ?? year}-12-31`).text,
    values: known.map((row, i) => ({
      value: row.value ?? Number.NaN,
      text: formatMessage(locale, i > 0 ? (isRestated ? later : or) : letter ? lettered[letter] : '{value}', {
        // Two values side by side already show that neither is exact.
        value: known.length === 1 || isRestated ? formatValueWithPrecision(locale, row) : formatValue(locale, row),
      }),
      observation: row.id,
      precision: row.precision,
      isDerived: row.status === 'derived',
    })),
    ...(empty
      ? { hole: { observation: empty.id, reason: unknownReasonOfStatus(empty.status) ?? '', words: hole[reason] } }
      : {}),
    ...(first && share < 1 ? { part: { share, label: formatPartOfYear(locale, first.from, first.to) } } : {}),
    ...(leavesOut === undefined
      ? {}
      : {
          excludedNumber: {
            observation: leavesOut,
            words: formatMessage(locale, required(words.leavesOut, 'leavesOut'), {
              period: formatObservationPeriod(locale, findObservation(leavesOut), 'short')?.text ?? '',
            }),
          },
        }),
    isEmphasised,
  };
}

/**
 * Returns the status that the letter after a value shows: the value may change, or has changed. Undefined for two
 * values side by side, which need no letter to show the change.
 */
export function statusShownByLetter(known: readonly Observation[]): 'provisional' | 'restated' | undefined {
  const status = known.length === 1 ? known[0]?.status : undefined;
  return status === 'provisional' || status === 'restated' ? status : undefined;
}

/**
 * Returns the share of its year that the period of a value covers, 0 to 1.
 * @throws Error where no source gives the end of the period, because such a value cannot be drawn
 */
function shareOfYear({ id, from, to }: Observation): number {
  if (from === '' || to === '') throw new Error(`"${id}" has no end to its period: list it in tableOnly.`);
  const start = new Date(`${from.slice(0, 4)}-01-01`);
  if (new Date(from) > start) throw new Error(`"${id}" does not start with its year: list it in tableOnly.`);
  const days = utcDay.count(start, new Date(to)) + 1;
  return days / utcDay.count(start, new Date(`${Number(from.slice(0, 4)) + 1}-01-01`));
}

function yearBand(locale: Locale, id: string, words: SeriesWords): MultiYearBand {
  const row = findObservation(id);
  const { value, caption } = required(words.bands?.[id], `bands.${id}`);
  return {
    from: Number(row.from.slice(0, 4)),
    to: Number(row.to.slice(0, 4)),
    value: row.value ?? Number.NaN,
    text: formatMessage(locale, value, { value: formatValueWithPrecision(locale, row) }),
    observation: id,
    caption: formatMessage(locale, caption),
  };
}

function required<Words>(words: Words | undefined, key: string): Words {
  if (words === undefined) throw new Error(`The messages of the series have no "${key}".`);
  return words;
}
