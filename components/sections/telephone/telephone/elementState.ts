import { observation } from '@/lib/facts/facts';
import type { Report, Statement } from '@/lib/facts/schema';

/**
 * States of one element of the ministry's sheet in a text. Not seen is not left out: only a page that was read whole
 * can leave out.
 */
const ELEMENT_STATES = ['kept', 'joined', 'changed', 'left-out', 'not-seen'] as const;
export type ElementState = (typeof ELEMENT_STATES)[number];

/** How the state of one element follows from the rows of the fact base. Words are a source's own, in its language. */
export interface ElementRule {
  /**
   * Observations that state it together, or alternative sets of them; the last of each set is the part that may be
   * joined.
   */
  readonly observationSets: readonly (readonly string[])[];
  /** Subject of the statements that contain it, where it is no number. */
  readonly subject?: string;
  /** Words in a text that join two facts which the ministry’s sheet lists apart. */
  readonly joins?: readonly string[];
  /** Words that replace it by something else. */
  readonly changes?: readonly string[];
  /** Words that show that it was kept. */
  readonly keeps?: readonly string[];
  /** Condition for `kept`: a row with its observations, its words, or the exact digits. */
  readonly keptIf: 'carried' | 'worded' | 'exact';
}

/** The rows of the pages of one text. */
export interface ReadText {
  readonly reports: readonly Pick<Report, 'observation' | 'printed' | 'fragment' | 'lang' | 'extent'>[];
  readonly statements: readonly Pick<Statement, 'subject' | 'fragment' | 'lang' | 'extent'>[];
}

export interface SeenElement {
  readonly state: ElementState;
  /** The words of the text on which `state` is based; absent where no wording was recorded. */
  readonly words?: { readonly text: string; readonly lang: string };
}

/** Decides from the rows of a text what it did to an element. */
export function elementState(rule: ElementRule, text: ReadText): SeenElement {
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
  return { state: isReadWhole(text) ? 'left-out' : 'not-seen' };
}

/** Whether words replace the number, as in `about a hundred`; in `about 97` it is still there. */
function isReworded(row: ReadText['reports'][number]): boolean {
  return row.printed !== '' && !isExact(row);
}

/** Whether the number itself is in the wording. For numbers below a thousand. */
function isExact(row: ReadText['reports'][number]): boolean {
  return wordingOf(row).text.includes(String(observation(row.observation).value));
}

function wordingOf(row: ReadText['reports'][number] | ReadText['statements'][number]) {
  const printed = 'printed' in row ? row.printed : '';
  return { text: printed || row.fragment, lang: row.lang };
}

export function isReadWhole({ reports, statements }: ReadText): boolean {
  return [...reports, ...statements].every(({ extent }) => extent === 'whole');
}
