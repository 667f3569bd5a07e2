import { findObservation } from '@/lib/facts/facts';
import type { Report, Statement } from '@/lib/facts/schema';

/**
 * Verdicts on what a text did to one item of the ministry's fact sheet. `not-seen` differs from `left-out`: only a page
 * that was read in full can be shown to omit an item.
 */
const ITEM_VERDICTS = ['kept', 'joined', 'changed', 'left-out', 'not-seen'] as const;
/** Verdict on what a text did to one item of the ministry's fact sheet. */
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/**
 * Rule that decides, from reports and statements, what a text did to one item of the ministry's fact sheet. Words in a
 * rule are quoted from a source, in the language of the source.
 */
export interface SheetItemRule {
  /**
   * Sets of observation ids. A text contains the item if it reports all observations of one set; the last id of a set
   * is the part that a text may join to the others.
   */
  readonly observationSets: readonly (readonly string[])[];
  /** Subject of the statements that contain the item, if the item is not a number. */
  readonly subject?: string;
  /** Words of a text that join two facts which the ministry’s fact sheet lists separately. */
  readonly joins?: readonly string[];
  /** Words of a text that replace the item with something else. */
  readonly changes?: readonly string[];
  /** Words which show that a text left the item unchanged. */
  readonly keeps?: readonly string[];
  /**
   * Condition for the verdict `kept`. `carried`: the text reports the observations; `worded`: it also has words from
   * `keeps`; `exact`: like `carried`, but a number not printed in digits counts as a change.
   */
  readonly keptIf: 'carried' | 'worded' | 'exact';
}

/** Rows of `reports.csv` and `statements.csv` from the pages of one text. */
export interface TextEvidence {
  readonly reports: readonly Pick<Report, 'observation' | 'printed' | 'fragment' | 'lang' | 'extent'>[];
  readonly statements: readonly Pick<Statement, 'subject' | 'fragment' | 'lang' | 'extent'>[];
}

/** Verdict on what a text did to one item, with the words that show this. */
export interface VerdictWithWords {
  readonly state: ItemVerdict;
  /** Words of the text on which `state` is based, with their language. Absent if no wording was recorded. */
  readonly words?: { readonly text: string; readonly lang: string };
}

/**
 * Decides what a text did to an item of the ministry's fact sheet.
 * @param rule rule of the item
 * @returns the verdict, and the words of the text on which it is based
 */
export function decideItemVerdict(rule: SheetItemRule, text: TextEvidence): VerdictWithWords {
  const parts = new Set(rule.observationSets.map((ids) => ids.at(-1)));
  const carriers = text.reports.filter((row) => parts.has(row.observation));
  const wordings = [...text.statements, ...carriers].map(wordingOf);
  const findWording = (words: readonly string[] = []) =>
    wordings.find((wording) => words.some((word) => wording.text.includes(word)));

  const joined = findWording(rule.joins);
  if (joined) return { state: 'joined', words: joined };
  const changed = findWording(rule.changes) ?? (rule.keptIf === 'exact' ? carriers.find(isReworded) : undefined);
  if (changed) return { state: 'changed', words: 'text' in changed ? changed : wordingOf(changed) };

  const reported = new Set(text.reports.map((row) => row.observation));
  const isCarried =
    rule.observationSets.some((ids) => ids.every((id) => reported.has(id))) ||
    text.statements.some((row) => row.subject === rule.subject);
  const exact = rule.keptIf === 'exact' ? carriers.find(isExact) : undefined;
  const kept = findWording(rule.keeps) ?? (exact && wordingOf(exact));
  if (isCarried && (kept || rule.keptIf !== 'worded')) return { state: 'kept', ...(kept ? { words: kept } : {}) };
  return { state: isTextFullyRead(text) ? 'left-out' : 'not-seen' };
}

/**
 * Returns whether a report prints words instead of the number, as in `about a hundred`. In `about 97` the number is
 * still there.
 */
function isReworded(row: TextEvidence['reports'][number]): boolean {
  return row.printed !== '' && !isExact(row);
}

/**
 * Returns whether the words of a report contain the digits of the number. Works for numbers below a thousand, which
 * have no separator.
 */
function isExact(row: TextEvidence['reports'][number]): boolean {
  return wordingOf(row).text.includes(String(findObservation(row.observation).value));
}

function wordingOf(row: TextEvidence['reports'][number] | TextEvidence['statements'][number]) {
  const printed = 'printed' in row ? row.printed : '';
  return { text: printed || row.fragment, lang: row.lang };
}

/** Returns whether we read all pages of a text to the end. */
export function isTextFullyRead({ reports, statements }: TextEvidence): boolean {
  return [...reports, ...statements].every(({ extent }) => extent === 'whole');
}
