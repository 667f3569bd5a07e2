import { observation } from '@/lib/facts/facts';
import type { Report, Statement } from '@/lib/facts/schema';

/**
 * Verdicts on one element of the ministry's sheet in a text. `not-seen` differs from `left-out`: only a page that was
 * read whole can have left something out.
 */
const ELEMENT_VERDICTS = ['kept', 'joined', 'changed', 'left-out', 'not-seen'] as const;
export type ElementVerdict = (typeof ELEMENT_VERDICTS)[number];

/**
 * Rule by which the verdict on one element follows from reports and statements. Words are quoted from a source, in its
 * language.
 */
export interface ElementRule {
  /**
   * Sets of observations. A text contains the element if it reports all observations of one set; the last of each set
   * is the part that may be joined to the others.
   */
  readonly observationSets: readonly (readonly string[])[];
  /** Subject of the statements that contain the element, where it is not a number. */
  readonly subject?: string;
  /** Words of a text that join two facts which the ministry’s sheet lists separately. */
  readonly joins?: readonly string[];
  /** Words of a text that replace the element by something else. */
  readonly changes?: readonly string[];
  /** Words of a text that show that the element was kept. */
  readonly keeps?: readonly string[];
  /**
   * Condition for `kept`. `carried`: the text reports the observations; `worded`: it also has words of `keeps`;
   * `exact`: as `carried`, but a number without its digits counts as changed.
   */
  readonly keptIf: 'carried' | 'worded' | 'exact';
}

/** Reports and statements from the pages of one text. */
export interface TextEvidence {
  readonly reports: readonly Pick<Report, 'observation' | 'printed' | 'fragment' | 'lang' | 'extent'>[];
  readonly statements: readonly Pick<Statement, 'subject' | 'fragment' | 'lang' | 'extent'>[];
}

export interface VerdictOnElement {
  readonly state: ElementVerdict;
  /** The words of the text on which `state` is based; absent where no wording was recorded. */
  readonly words?: { readonly text: string; readonly lang: string };
}

/**
 * Decides what a text did to an element of the ministry's sheet.
 * @returns the verdict, and the words on which it is based
 */
export function decideElementVerdict(rule: ElementRule, text: TextEvidence): VerdictOnElement {
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
  return { state: isFullyRead(text) ? 'left-out' : 'not-seen' };
}

/** Whether words replace the number, as in `about a hundred`. In `about 97` the number is still there. */
function isReworded(row: TextEvidence['reports'][number]): boolean {
  return row.printed !== '' && !isExact(row);
}

/**
 * Whether the wording contains the digits of the number. Works for numbers below a thousand, which have no separator.
 */
function isExact(row: TextEvidence['reports'][number]): boolean {
  return wordingOf(row).text.includes(String(observation(row.observation).value));
}

function wordingOf(row: TextEvidence['reports'][number] | TextEvidence['statements'][number]) {
  const printed = 'printed' in row ? row.printed : '';
  return { text: printed || row.fragment, lang: row.lang };
}

export function isFullyRead({ reports, statements }: TextEvidence): boolean {
  return [...reports, ...statements].every(({ extent }) => extent === 'whole');
}
