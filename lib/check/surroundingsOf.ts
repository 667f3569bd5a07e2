import { digitsOf } from './digitsOf';
import type { Surroundings } from './matchNumber';
import type { FoundNumber } from './numbersIn';
import type { StatedPeriod } from './periodsIn';
import { areInOneSentence, type Token } from './tokens';
import { isAnchor, isSaidOfAccidents, tellsCount, tellsMatter, type UnitKind } from './unitKinds';
import type { Term, WordRole } from './vocabulary';

/** A text as it was read. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly numbers: readonly FoundNumber[];
  readonly periods: readonly StatedPeriod[];
  /** Whether it has words that we do not know, so that nothing but its unit words says what it is about. */
  readonly hasOtherWords: boolean;
}

/** Tokens within which a word of another matter is said of the number before it. */
const NOUN_WITHIN = 4;
/** Digits before zeros of a value that is rarely the same by chance. */
const LONG = 3;
/** Tokens around a number within which a unit word speaks against what it is not. */
const CLOSE = 6;

/** Entries of the glossary whose words of war or of water are said of crowds: `two waves`. */
const CROWDS = ['arrival', 'fence-attempt'];

/** Roles of words that say nothing of what a number counts. */
const SILENT: readonly WordRole[] = [
  'filler',
  'number',
  'multiplier',
  'collective',
  'number-joiner',
  'closeness',
  'month',
  'part-of-year',
  'until',
  'hinge',
  'place',
  'reporter',
  'unit',
  'loaded-word',
];

/** What a text says around one of its numbers. */
export function surroundingsOf(
  found: FoundNumber,
  text: ReadText,
  before: Surroundings['before'],
  period: StatedPeriod | undefined,
): Surroundings {
  const { tokens, terms, numbers } = text;
  const inSentence = terms.filter((term) => areInOneSentence(tokens, term, found));
  const position = numbers.indexOf(found);
  const last = numbers[position - 1];
  const end = stretchEnd(position, text);
  const isNear = (term: Term) => term.first >= (last?.end ?? 0) && term.end <= end;
  const ids = (role: WordRole, within: readonly Term[] = inSentence) =>
    within.filter((term) => term.role === role).map(({ id }) => id);
  const near = inSentence.filter(isNear);
  const hasBefore = last !== undefined && areInOneSentence(tokens, last, found);
  const after = near.filter(({ role, first }) => role === 'unit' && first >= found.end);
  // Words between two numbers belong to the first, where the second has its own.
  const units =
    hasBefore && after.some(({ id }) => tellsMatter(id as UnitKind))
      ? after
      : near.filter(({ role }) => role === 'unit');
  const nouns = units.filter(({ first }) => first >= found.end && first - found.end < NOUN_WITHIN);
  const nearPlaces = ids('place', near);
  return {
    isContinued: hasBefore && after.length === 0,
    nouns: nouns.map(({ id }) => id as UnitKind),
    near: [...new Set(units.map(({ id }) => id as UnitKind))],
    close: units.filter((term) => isClose(term, found)).map(({ id }) => id as UnitKind),
    far: ids(
      'unit',
      inSentence.filter((term) => !units.includes(term)),
    ) as UnitKind[],
    ...(period && { period }),
    places: nearPlaces.length > 0 ? nearPlaces : ids('place'),
    reporters: ids('reporter'),
    reportersBefore: ids(
      'reporter',
      inSentence.filter(({ end: last }) => last <= found.first),
    ),
    ...(before && { before }),
    isAnchored: isAnchored(found, text),
    isElsewhere:
      isOfOtherMatter(found, near) ||
      (ids('elsewhere').length > 0 && ids('place').length === 0) ||
      (ids('elsewhere', near).length > 0 && nearPlaces.length === 0),
    isOfUnknown: isUnknown(found.end, text),
    isOtherMatter: ids('other-matter').length > 0,
    hasOtherWords: text.hasOtherWords,
  };
}

function isClose({ first, end }: Term, found: FoundNumber): boolean {
  return first < found.end + CLOSE && end > found.first - CLOSE;
}

/** Where the next number begins; of `8,000 to 10,000` both share what follows. */
function stretchEnd(position: number, { tokens, numbers }: Pick<ReadText, 'tokens' | 'numbers'>): number {
  const [own, next] = [numbers[position], numbers[position + 1]];
  if (!own || !next) return tokens.length;
  return next.first - own.end <= 1 ? stretchEnd(position + 1, { tokens, numbers }) : next.first;
}

/**
 * A word of another matter, or of war or water that names no count, stands after the number, before any word for what we
 * count, or right before it.
 */
function isOfOtherMatter(found: FoundNumber, near: readonly Term[]): boolean {
  const units = near.filter(({ role, id }) => role === 'unit' && tellsCount(id as UnitKind));
  const others = near.filter(
    ({ role, id, first }) =>
      role === 'other-matter' ||
      (role === 'loaded-word' && CROWDS.includes(id) && !units.some((unit) => unit.first === first)),
  );
  const telling = [...units, ...others].toSorted((a, b) => a.first - b.first);
  const after = telling.find(({ first }) => first >= found.end);
  if (after) return others.includes(after) && after.first - found.end < NOUN_WITHIN;
  const before = telling.findLast(({ end }) => end <= found.first);
  return before?.role === 'other-matter' && found.first - before.end < NOUN_WITHIN;
}

/**
 * Whether the text is about migration; or names no other matter, and either one of our places or, right after the number, a
 * word for what we count that is not said of other matters as readily.
 */
function isAnchored(found: FoundNumber, text: ReadText): boolean {
  const { terms } = text;
  const has = (role: WordRole) => terms.some((term) => term.role === role);
  if (namesMigration(terms)) return true;
  if (has('other-matter')) return false;
  if (has('place') || has('reporter')) return found.measure !== 'euros' || digitsOf(found.value) >= LONG;
  const kinds = terms.flatMap(({ role, id }) => (role === 'unit' ? [id as UnitKind] : [])).filter(tellsCount);
  const isSaidOfOthers = kinds.length > 0 && kinds.every(isSaidOfAccidents);
  return (!isSaidOfOthers || digitsOf(found.value) > LONG) && !isUnknown(found.end, text);
}

/** Whether a word of a text says by itself that it is about migration. */
export function namesMigration(terms: readonly Term[]): boolean {
  return terms.some(({ role, id }) => role === 'unit' && isAnchor(id as UnitKind));
}

function isUnknown(at: number, { tokens, terms }: ReadText): boolean {
  return tokens[at]?.kind === 'word' && !terms.some(({ first, end }) => first <= at && at < end);
}

/** Whether a text has words that no role of ours explains; those of other matters and countries are none of ours. */
export function hasUnknownWords(tokens: readonly Token[], terms: readonly Term[]): boolean {
  const known = new Set<number>();
  for (const { role, first, end } of terms)
    if (SILENT.includes(role)) for (let at = first; at < end; at += 1) known.add(at);
  return tokens.some(({ kind }, at) => kind === 'word' && !known.has(at));
}
