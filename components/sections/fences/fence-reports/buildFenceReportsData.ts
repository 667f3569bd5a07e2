import type { SourcedText } from '@/components/charts/sourcedText';
import { findIncident, findObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatMessage, formatMessageParts } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatDay, formatPartOfYear, formatPeriod } from '@/lib/text/formatPeriod';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { type FenceCity, listFenceReports, peopleRangeOfReport } from './fenceReportRows';
import { FENCE_YEAR_OBSERVATION_IDS, type FenceYearObservationIds } from './fenceYears';
import type { FenceReportsData, FenceYearNumbers, ReportLane, ReportNote, SourcedTextPieces } from './placedFences';

/** Returns the numbers of `fence-reports` from the fact base, with texts in the language of the page. */
export function buildFenceReportsData(locale: Locale): FenceReportsData {
  const words = messages(locale).figures['fence-reports'];
  const start = listFenceReports()[0]?.incident.date ?? '';
  return {
    counter: [{ text: words.counter }],
    peopleName: [{ text: words.peopleName }],
    peopleShort: [{ text: words.peopleShort }],
    years: FENCE_YEAR_OBSERVATION_IDS.map((year) => fenceAttemptsOfYear(locale, year)),
    lanes: { melilla: lane(locale, 'melilla'), ceuta: lane(locale, 'ceuta') },
    collected: {
      from: `${start.slice(0, 4)}-01-01`,
      pieces: [{ text: formatMessage(locale, words.collected, { start: start.slice(0, 4) }) }],
    },
    event: {
      day: findObservation('entries-may-2021-ceuta').from,
      pieces: messagePieces(locale, words.event),
      short: messagePieces(locale, words.eventShort),
    },
    notes: notes(locale),
    sizes: {
      pieces: [{ text: words.sizes }],
      of: KEY_PEOPLE.map((people) => ({ people, pieces: [{ text: formatNumber(locale, people) }] })),
    },
  };
}

/** Numbers of people for which the legend shows a circle of the corresponding size. */
const KEY_PEOPLE = [2000, 200] as const;

/**
 * Returns the ministry’s count of fence attempts in one year, or the missing value and its reason; also the number of
 * participants, if we looked for one.
 */
export function fenceAttemptsOfYear(locale: Locale, fenceYear: FenceYearObservationIds): FenceYearNumbers {
  const { year, count, second: secondId, derived, people } = fenceYear;
  const words = messages(locale).figures['fence-reports'];
  const row = findObservation(count);
  const second = secondId === undefined ? undefined : findObservation(secondId);
  const reason = unknownReasonOfStatus(row.status);
  const published = row.value ?? 0;
  return {
    year,
    to: row.to,
    published,
    derived: derived === undefined ? 0 : (findObservation(derived).value ?? 0),
    disputed: second ? (second.value ?? published) - published : 0,
    ...(reason
      ? { value: [{ text: words.noCount }], caption: [], hole: { observation: count, reason } }
      : {
          value: [numberPiece(locale, count), ...(second ? [{ text: words.or }, numberPiece(locale, second.id)] : [])],
          caption: captionOf(locale, fenceYear, row),
        }),
    ...(people === undefined ? {} : { people: peopleOf(locale, people) }),
  };
}

function captionOf(locale: Locale, { caption }: FenceYearObservationIds, row: Observation): SourcedTextPieces {
  if (caption) return messagePieces(locale, messages(locale).figures['fence-reports'].captions[caption]);
  return isWholeYear(row) ? [] : [{ text: formatPartOfYear(locale, row.from, row.to) }];
}

function peopleOf(locale: Locale, id: string): NonNullable<FenceYearNumbers['people']> {
  const words = messages(locale).figures['fence-reports'];
  const row = findObservation(id);
  const reason = unknownReasonOfStatus(row.status);
  if (reason) return { pieces: [{ text: words.noPeople }], hole: { observation: id, reason } };
  return {
    pieces: [
      { text: formatMessage(locale, words.people, { n: formatValueWithPrecision(locale, row) }), observation: id },
    ],
  };
}

function lane(locale: Locale, city: FenceCity): ReportLane {
  const words = messages(locale).figures['fence-reports'];
  const reports = listFenceReports().filter((report) => report.city === city);
  return {
    name: [{ text: words.reported[city] }],
    count: [{ text: formatMessage(locale, words.reports, { n: reports.length }), tally: 'reports' }],
    reports: reports.map(({ incident: report }) => ({
      id: report.id,
      ...daysOf(report.date),
      ...peopleRangeOfReport(report),
    })),
  };
}

/**
 * Returns the first and last day of a date as YYYY-MM-DD: the same day twice for `2022-06-24`, the ends of the month
 * for `2022-06`.
 */
function daysOf(date: string): { from: string; to: string } {
  if (date.length === 10) return { from: date, to: date };
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0));
  return { from: `${date}-01`, to: last.toISOString().slice(0, 10) };
}

function notes(locale: Locale): readonly ReportNote[] {
  const words = messages(locale).figures['fence-reports'];
  const note = (id: string, end: string): ReportNote => {
    const report = findIncident(id);
    const { low, high } = peopleRangeOfReport(report);
    const between = formatMessage(locale, words.between, {
      low: formatNumber(locale, low ?? 0),
      high: formatNumber(locale, high ?? 0),
    });
    const on = (day: string): SourcedTextPieces => [
      { text: `${day}${punctuationOf(locale).colon}${between}`, incident: id },
      { text: end },
    ];
    return {
      id,
      pieces: on(formatDay(locale, report.date).text),
      short: on(formatPeriod(locale, report.date, report.date, 'short').text),
    };
  };
  return [
    note('2022-03-02-melilla', ''),
    note('2022-06-24-melilla', words.died),
    note('2024-09-15-ceuta', words.whoCounts),
  ];
}

function numberPiece(locale: Locale, id: string): SourcedText {
  return { text: formatValueWithPrecision(locale, findObservation(id)), observation: id };
}

function messagePieces(locale: Locale, message: string): SourcedTextPieces {
  return formatMessageParts(locale, message).map((part): SourcedText => {
    if (typeof part === 'string') return { text: part };
    if ('observation' in part)
      return { text: formatValue(locale, findObservation(part.observation), part.form), observation: part.observation };
    if ('periodOf' in part)
      return { text: formatObservationPeriod(locale, findObservation(part.periodOf))?.text ?? '' };
    throw new Error(`"${message}": a drawing of fence attempts names no event.`);
  });
}
