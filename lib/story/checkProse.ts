import { REPORTER_WORDS } from '@/content/reporterWords';
import type { FactBase } from '@/lib/facts/factBase';
import type { Fault } from '@/lib/facts/fault';
import type { Locale } from '@/lib/locales';
import { type AttributionBase, checkAttribution } from './checkAttribution';
import { checkFigures } from './checkFigures';
import { type ChapterProse, checkLengths } from './checkLengths';

/** Drawn by the page, before the first chapter. */
const OUTSIDE_CHAPTERS = ['opening-ledger'];

/** What can be wrong with the story of one language as prose: whose numbers, for when, how long, which figures. */
export function checkProse(
  locale: Locale,
  chapters: readonly ChapterProse[],
  base: FactBase,
  figures: readonly string[],
): Fault[] {
  const against = attributionBase(locale, base);
  return [
    ...chapters.flatMap(({ file, prose }) => checkAttribution(file, locale, prose, against)),
    ...checkLengths(chapters),
    ...checkFigures(chapters, figures, OUTSIDE_CHAPTERS),
  ];
}

function attributionBase(locale: Locale, { observations, events, reports, reporters }: FactBase): AttributionBase {
  const named = reporters.rows.map((row): [string, readonly string[]] => [
    row.id,
    [row[`name_${locale}`], ...(REPORTER_WORDS[row.id]?.[locale] ?? [])].filter((word) => word !== ''),
  ]);
  return {
    observations: new Map(observations.rows.map((row) => [row.id, row])),
    events: new Map(events.rows.map(({ id, date }) => [id, date])),
    reported: new Map(reports.rows.map(({ id, observation }) => [id, observation])),
    names: new Map(named),
  };
}
