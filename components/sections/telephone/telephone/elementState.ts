import { observation } from '@/lib/facts/facts';
import type { Report, Statement } from '@/lib/facts/schema';

/** What became of one element of the sheet in a text. Not seen is not left out: only a page read whole can leave out. */
const ELEMENT_STATES = ['kept', 'joined', 'changed', 'left-out', 'not-seen'] as const;
export type ElementState = (typeof ELEMENT_STATES)[number];

/** How the rows of the fact base tell what became of one element. Words are a source's own, in its language. */
export interface ElementRule {
  /** Observations that carry it together, or other sets that do; in each the last is the part that may be joined. */
  readonly carriedBy: readonly (readonly string[])[];
  /** Subject of statements that carry it, where it is no number. */
  readonly subject?: string;
  /** Words that join what the sheet keeps apart. */
  readonly joins?: readonly string[];
  /** Words that put another thing in its place. */
  readonly changes?: readonly string[];
  /** Words that show that it was kept. */
  readonly keeps?: readonly string[];
  /** What has to be there for it to be kept: a row that carries it, its words, or the very digits. */
  readonly keptIf: 'carried' | 'worded' | 'exact';
}

/** What was read of one text: the rows of its pages. */
export interface ReadText {
  readonly reports: readonly Pick<Report, 'observation' | 'printed' | 'fragment' | 'lang' | 'extent'>[];
  readonly statements: readonly Pick<Statement, 'subject' | 'fragment' | 'lang' | 'extent'>[];
}

export interface SeenElement {
  readonly state: ElementState;
  /** The text's own words that decide; absent where no wording was kept. */
  readonly words?: { readonly text: string; readonly lang: string };
}

/** Reads from the rows of a text what became of an element. */
export function elementState(rule: ElementRule, text: ReadText): SeenElement {
  const parts = new Set(rule.carriedBy.map((ids) => ids.at(-1)));
  const carriers = text.reports.filter((row) => parts.has(row.observation));
  const wordings = [...text.statements, ...carriers].map(wordingOf);
  const say = (words: readonly string[] = []) =>
    wordings.find((wording) => words.some((word) => wording.text.includes(word)));

  const joined = say(rule.joins);
  if (joined) return { state: 'joined', words: joined };
  const changed = say(rule.changes) ?? (rule.keptIf === 'exact' ? carriers.find(isReworded) : undefined);
  if (changed) return { state: 'changed', words: 'text' in changed ? changed : wordingOf(changed) };

  const reported = new Set(text.reports.map((row) => row.observation));
  const isCarried =
    rule.carriedBy.some((ids) => ids.every((id) => reported.has(id))) ||
    text.statements.some((row) => row.subject === rule.subject);
  const exact = rule.keptIf === 'exact' ? carriers.find(isExact) : undefined;
  const kept = say(rule.keeps) ?? (exact && wordingOf(exact));
  if (isCarried && (kept || rule.keptIf !== 'worded')) return { state: 'kept', ...(kept ? { words: kept } : {}) };
  return { state: isReadWhole(text) ? 'left-out' : 'not-seen' };
}

/** Words in place of the number, as in `about a hundred`; in `about 97` it is still there. */
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
