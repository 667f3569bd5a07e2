import { factBase } from '@/lib/facts/facts';
import type { Report, Statement } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { publisherName } from '@/lib/text/names';
import { decideItemVerdict, isTextFullyRead, type VerdictWithWords } from './decideItemVerdict';
import { SHEET_ITEM_IDS, SHEET_ITEM_RULES, type SheetItemId } from './telephoneElements';

/**
 * Text of May 2022 that reports the ministry's numbers: a bulletin, with all pages that published it, or one of two
 * briefs.
 */
export interface ComparedText {
  /** Id of a bulletin in `origins`, or of the publisher of a brief. */
  readonly id: string;
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  readonly isReadWhole: boolean;
}

/**
 * Ids of the bulletins that reproduce the ministry's sheet, three by agencies and one by a newspaper, in the order of
 * the columns.
 */
const BULLETINS = ['map', 'efe', 'xinhua', 'le360-sheet'] as const;
/**
 * Ids of the publishers of the two briefs, which share sentences in two languages; the page on which they are based is
 * unknown.
 */
const BRIEFS = ['bled-news', 'bladi'] as const;
const BRIEFS_ORIGIN = 'bladi-bled';

/** Returns the compared texts, in the order of the columns, with their reports and statements. */
export function comparedTexts(): readonly ComparedText[] {
  const { reports } = factBase();
  return [
    ...BULLETINS.map((id) =>
      toText(
        id,
        reports.rows.filter((row) => row.origin === id),
      ),
    ),
    ...BRIEFS.map((id) =>
      toText(
        id,
        reports.rows.filter((row) => row.publisher === id && row.origin === BRIEFS_ORIGIN),
      ),
    ),
  ];
}

function toText(id: string, reports: readonly Report[]): ComparedText {
  const publishers = new Set(reports.map((row) => row.publisher));
  const statements = factBase().statements.rows.filter((row) => publishers.has(row.publisher));
  return {
    id,
    reports,
    statements,
    isReadWhole: isTextFullyRead({ reports, statements }),
  };
}

/** Returns the name of the bulletin, or of the outlet that published the brief. */
export function nameOfComparedText(locale: Locale, { id }: ComparedText): string {
  return BRIEFS.some((brief) => brief === id) ? publisherName(locale, id) : factWords(locale, 'origins', id).name;
}

/** Returns what each text did to an item of the ministry's fact sheet, in the order of the texts. */
export function verdictsOnSheetItem(
  element: SheetItemId,
  texts: readonly ComparedText[] = comparedTexts(),
): readonly VerdictWithWords[] {
  return texts.map((text) => decideItemVerdict(SHEET_ITEM_RULES[element], text));
}

/** Returns what each text did to each item of the ministry's fact sheet, by item, in the order of the texts. */
export function verdictsBySheetItem(): readonly {
  readonly element: SheetItemId;
  readonly seen: readonly VerdictWithWords[];
}[] {
  const texts = comparedTexts();
  return SHEET_ITEM_IDS.map((element) => ({ element, seen: verdictsOnSheetItem(element, texts) }));
}

/**
 * Returns the names of outlets, other than those of the compared texts, that distinguish the two officials who chaired
 * the meeting.
 */
export function otherOutletsDistinguishingOfficials(locale: Locale): readonly string[] {
  const { subject } = SHEET_ITEM_RULES.officials;
  const followed = new Set(comparedTexts().flatMap(({ statements }) => statements.map((row) => row.publisher)));
  const others = factBase().statements.rows.filter((row) => row.subject === subject && !followed.has(row.publisher));
  return [...new Set(others.map((row) => publisherName(locale, row.publisher)))];
}
