import { countSignificantDigits } from './countSignificantDigits';
import type { NumberContext } from './findNumberMatches';
import type { FoundNumber } from './findNumbers';
import { findRestOfStatementAfterPart, type PartWholePhrase } from './findPartWholePhrases';
import type { StatedPeriod } from './findPeriods';
import { isVagueReporter } from './reporterGroups';
import { areInSameSentence, areTokensAdjacent, type Token } from './tokens';
import {
  alsoDescribesAccidents,
  identifiesWhatWasCounted,
  isSpecificToMigration,
  suggestsCountedTopic,
  TRAVEL_WAY_UNIT_KINDS,
  type UnitKind,
} from './unitKinds';
import type { Term, WordRole } from './vocabulary';

/** A text split into tokens, with the vocabulary terms, numbers, periods and part–whole phrases found in it. */
export interface ParsedText {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly numbers: readonly FoundNumber[];
  readonly periods: readonly StatedPeriod[];
  /** The index of the clause of each token, from 0, in the order of `tokens`. */
  readonly clauses: readonly number[];
  readonly partWholePhrases: readonly PartWholePhrase[];
  /**
   * Whether the text has words outside the vocabulary. Without any, only its unit words can show what the text is
   * about.
   */
  readonly hasOtherWords: boolean;
}

/** Maximum distance, in tokens, at which a word from an unrelated subject describes the number before it. */
const NOUN_WITHIN = 4;
/** A value with this many significant digits rarely equals a number in the tables by chance. */
const LONG = 3;
/** Maximum distance, in tokens, at which a unit word is evidence against another unit for a number. */
const CLOSE = 6;

/** Glossary entries whose metaphors can themselves be counted: `two waves`. */
const COUNTABLE_METAPHOR_IDS = ['arrival', 'fence-attempt'];

/** Roles of words that do not count as unknown, because they name no subject other than migration. */
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
  'distance-end',
  'reporter',
  'unit',
  'loaded-word',
  'relative-year',
  'speech',
  'origin-word',
  'change',
  'total',
];

/** Collects what the words of a text say about one of its numbers: unit, period, places, bodies and subject. */
export function collectNumberContext(
  found: FoundNumber,
  text: ParsedText,
  { followsIdentifiedNumber, earlier }: Pick<NumberContext, 'followsIdentifiedNumber' | 'earlier'>,
  period: StatedPeriod | undefined,
): NumberContext {
  const { tokens, terms, numbers } = text;
  const inSentence = terms.filter((term) => areInSameSentence(tokens, term, found));
  const position = numbers.indexOf(found);
  // `arrivals fell by 42.6 % to 36,775`
  const isChange = (each: FoundNumber) => changeOf(each, inSentence, tokens) !== undefined;
  const lastAt = numbers.findLastIndex((each, at) => at < position && !isChange(each));
  const last = numbers[lastAt];
  const end = Math.min(findDescriptionEnd(position, text), startOfPartClause(found, text));
  const part = found.measure && partBetweenCommas(found, inSentence, tokens);
  const resumed = findRestOfStatementAfterPart(found, text);
  const toPart = startOfPart(found, text);
  const isResumed = (term: Term) => resumed !== undefined && term.first >= resumed.first && term.end <= resumed.end;
  const isNear = (term: Term) =>
    part
      ? term.first >= part.first && term.end <= part.end
      : (term.first >= (last?.end ?? 0) && term.end <= end) || isResumed(term);
  const ids = (role: WordRole, within: readonly Term[] = inSentence) =>
    within.filter((term) => term.role === role).map(({ id }) => id);
  const near = inSentence.filter(isNear);
  const hasBefore = last !== undefined && areInSameSentence(tokens, last, found);
  // A later clause continues from both: `57,000 arrivals, 40,000 of them in the Canary Islands, and now the fence`.
  const isLater = ({ first }: Term) => hasBefore && (text.clauses[first] ?? 0) > (text.clauses[found.first] ?? 0);
  // Words of a source are not what is counted: `52 in 2022, according to a participant`.
  const isOfSource = (term: Term) => inSentence.some((speech) => isStatedSource(speech, term, found, text));
  // `84,777 inhabitants according to the INE, and 10,000 people entered`, but not `…, and according to the INE 10,000`
  const isSourceOfEarlier = ({ first, end }: Term) =>
    numbers.some((number) => number.end <= first && number !== found) &&
    end <= found.first &&
    hasComma(tokens.slice(end, found.first)) &&
    inSentence.some(({ role, id, end: by }) => role === 'speech' && id === 'by' && by <= first && first - by <= 1);
  // Only an ordinal counts meetings.
  const isUnit = (term: Term) =>
    term.role === 'unit' && (term.id !== 'meeting' || found.measure === 'ordinal') && !isOfSource(term);
  const after = near.filter((term) => isUnit(term) && term.first >= found.end && !isLater(term));
  // Words between two numbers belong to the first, if unit words follow the second and no “and” is before them.
  const endOfFirst = findDescriptionEnd(lastAt, text);
  // `38,000 attempts and rescued 8,100 people`
  const hasOwnVerb = near.some((term) => term.first === endOfFirst && isUnit(term) && term.end <= found.first);
  const isOfFirst = hasBefore && (hasOwnVerb || after.some(({ id }) => suggestsCountedTopic(id as UnitKind)));
  const start = isOfFirst ? Math.min(endOfFirst, found.first) : 0;
  const own = near.filter((term) => isUnit(term) && term.first >= start && !isLater(term));
  // `How many died at Barrio Chino? The AMDH says 27.`
  const asked = own.length > 0 ? [] : ofQuestionBefore(found, text);
  const units = own.length > 0 ? own : asked.filter(({ role }) => role === 'unit');
  const nouns = own.filter(({ first }) => isNoun(found.end, first, text));
  const placesAsked = asked.filter(({ role }) => role === 'place').map(({ id }) => id);
  // `4,118 in Ceuta and in Melilla 402`
  const hasOwnPlace = near.some(
    ({ role, first, end: last }) => role === 'place' && first === endOfFirst && last === found.first,
  );
  const besidePlaces = hasOwnPlace ? near.filter(({ first }) => first >= endOfFirst) : near;
  const isPlaceOfSource = (term: Term) => term.role === 'place' && isOfSource(term);
  const places = [
    ...placesOf(
      found,
      besidePlaces.filter((term) => !isPlaceOfSource(term)),
      inSentence.filter((term) => !isPlaceOfSource(term)),
      text,
    ),
    ...placesAsked,
  ];
  const change = changeOf(found, near, tokens);
  const others = inSentence.filter((term) => term.role === 'other-matter' && isInStatement(term, found, tokens));
  const reporters = inSentence.filter(
    (term) => term.role === 'reporter' && belongs(term, found, text) && !isPartnerOfOther(term, found, text),
  );
  return {
    isContinued: hasBefore && !after.some(({ id }) => identifiesWhatWasCounted(id as UnitKind)),
    nouns: nouns.map(({ id }) => id as UnitKind),
    near: [...new Set(units.map(({ id }) => id as UnitKind))],
    close: units.filter((term) => isClose(term, found)).map(({ id }) => id as UnitKind),
    far: ids(
      'unit',
      [...inSentence, ...unitsOfPreviousSentence(found, inSentence, text)].filter((term) => !units.includes(term)),
    ) as UnitKind[],
    ...(period && { period }),
    places,
    // The Canary Islands are both a place and an end of a distance, under different ids.
    distanceEnds: near.some(({ role }) => role === 'distance-end')
      ? [...ids('distance-end'), ...(ids('place').includes('canary-islands') ? ['canaries'] : [])]
      : [],
    reporters: reporters.map(({ id }) => id),
    reportersBefore: reporters
      .filter((term) => term.end <= found.first && isCounter(term, inSentence) && !numbers.some(isBetween(term, found)))
      .map(({ id }) => id),
    followsIdentifiedNumber,
    earlier,
    isAnchored: isAnchored(found, nouns, others, text),
    isAboutOtherCountry:
      isOfOtherMatter(found, near) ||
      units.some((unit) => isOfUnknownThing(unit, text)) ||
      isInOtherCountry(found, inSentence, text),
    ...(change && { change }),
    isDifference: isDifference(found, text),
    isFollowedByUnknownWord: isUnknown(found.end, text),
    namesUnrelatedSubject: others.length > 0,
    isAboutUntrackedTown: inSentence.some((term) => term.role === 'town' && belongs(term, found, text)),
    countedBy: reporters
      .filter((term) => term.first < toPart && isCounter(term, inSentence) && !isSourceOfEarlier(term))
      .map(({ id }) => id),
    hasOtherWords: text.hasOtherWords,
  };
}

/**
 * The unit words of the previous sentence, if the number's own sentence names neither what was counted nor an unrelated
 * subject.
 */
function unitsOfPreviousSentence(
  { first }: FoundNumber,
  inSentence: readonly Term[],
  { tokens, terms }: ParsedText,
): readonly Term[] {
  const isOwn = ({ role, id }: Term) =>
    role === 'other-matter' ||
    (role === 'unit' && identifiesWhatWasCounted(id as UnitKind) && !TRAVEL_WAY_UNIT_KINDS.includes(id as UnitKind));
  if (inSentence.some(isOwn)) return [];
  const before = (tokens[first]?.sentence ?? 0) - 1;
  return terms.filter(({ role, first: at }) => role === 'unit' && tokens[at]?.sentence === before);
}

/** Returns the terms of the sentence before the number's own if that sentence is a question, otherwise none. */
function ofQuestionBefore({ first }: FoundNumber, { tokens, terms }: ParsedText): readonly Term[] {
  const before = (tokens[first]?.sentence ?? 0) - 1;
  const last = tokens.findLast(({ sentence }) => sentence === before);
  return /^[?؟]$/u.test(last?.text ?? '') ? terms.filter(({ first: at }) => tokens[at]?.sentence === before) : [];
}

/**
 * Whether a unit word shortly after the number names what it counts; not the `returns` of `24,000 signatures against
 * returns`.
 */
function isNoun(end: number, at: number, text: ParsedText): boolean {
  if (at < end || at - end >= NOUN_WITHIN) return false;
  const isOfOther =
    isUnknown(end, text) && text.terms.some(({ role, first }) => role === 'filler' && first > end && first < at);
  return !isOfOther;
}

const OF = /^(of|at|for|de|del|d|des|du|para|pour)$/u;
/** Preposition after “assaults”: `asaltos a farmacias`. */
const ON = /^(on|a|contre)$/u;
/**
 * A token that begins with the Arabic preposition “for”, which is attached to its word: `شبكة للجريمة`. Before a number,
 * as in `لـ331`, it is a token without further letters.
 */
const WRITTEN_FOR = /^ل./u;

/**
 * Whether a unit word is followed by an unknown word for what is counted, in a text without words for migration:
 * `arrivals of horses`.
 */
function isOfUnknownThing({ id, end }: Term, text: ParsedText): boolean {
  // A verb follows “tried”: `tentaient de quitter`.
  if (!identifiesWhatWasCounted(id as UnitKind) || id === 'tried' || isAboutMigration(text.terms)) return false;
  const key = text.tokens[end]?.key ?? '';
  const isJoined = OF.test(key) || (id === 'assaults' && ON.test(key));
  return isUnknown(isJoined ? end + 1 : end, text) && (isJoined || WRITTEN_FOR.test(key));
}

/** Maximum distance, in tokens, from a body to a word such as “recorded”; “according to” is right before the body. */
const COUNTER_WITHIN = 3;

/** Whether words state that a body counted or published, rather than only mention it. */
function isCounter({ first, end }: Term, inSentence: readonly Term[]): boolean {
  return inSentence.some(
    (term) =>
      term.role === 'speech' &&
      (term.end <= first ? first - term.end <= 1 : term.first >= end && term.first - end < COUNTER_WITHIN),
  );
}

function isBetween({ end }: Term, found: FoundNumber): (number: FoundNumber) => boolean {
  return ({ first }) => first >= end && first < found.first;
}

/** Whether a word applies to a number: it is in the number’s clause, or in a clause without a number. */
function belongs({ first }: Term, found: FoundNumber, { clauses, numbers }: ParsedText): boolean {
  const clause = clauses[first];
  return clause === clauses[found.first] || !numbers.some((number) => clauses[number.first] === clause);
}

const WITH = /^(with|con|avec|مع|بشراكه)$/u;
/** Maximum distance, in tokens, from “with” to a body: `avec le concours de l’OIM`. */
const PARTNER_WITHIN = 5;

/** Whether a body only takes part in what another number counts: `4,012 returns, 1,873 of them with IOM`. */
function isPartnerOfOther({ first }: Term, found: FoundNumber, { tokens, numbers }: ParsedText): boolean {
  const isPartner = tokens.slice(Math.max(0, first - PARTNER_WITHIN), first).some(({ key }) => WITH.test(key));
  return isPartner && numbers.findLast(({ end }) => end <= first) !== found;
}

/**
 * Maximum distance, in tokens, from the comma before a source to a word for speech: `, it says`, `, as police said`.
 */
const SOURCE_WITHIN = 3;

/**
 * Whether a word follows a source that is named at the end of the sentence, and so belongs to that source, like “Rabat”
 * in `63,121 attempts, it says in Rabat`.
 */
function isStatedSource(speech: Term, term: Term, found: FoundNumber, { tokens, numbers }: ParsedText): boolean {
  if (speech.role !== 'speech' || speech.first < found.end || term.first < speech.end) return false;
  const before = tokens.slice(Math.max(found.end, speech.first - SOURCE_WITHIN), speech.first);
  return (
    hasComma(before) &&
    // `12,000 people, the government said, entered Ceuta`
    !hasComma(tokens.slice(speech.end, term.first)) &&
    !numbers.some((number) => number.first >= speech.end && areInSameSentence(tokens, number, speech))
  );
}

/** Returns the index of the first token of words such as “of which” after a number; Infinity if it has none. */
function startOfPart(found: FoundNumber, { partWholePhrases }: ParsedText): number {
  return (
    partWholePhrases.find(({ whole, first }) => whole === found && first >= found.end)?.first ??
    Number.POSITIVE_INFINITY
  );
}

/**
 * Returns the index of the last comma before words such as “of which”, which present a part of a number: words after
 * that comma do not describe the number. Infinity if there are no such words, or no comma before them.
 */
function startOfPartClause(found: FoundNumber, text: ParsedText): number {
  const start = startOfPart(found, text);
  if (start === Number.POSITIVE_INFINITY) return start;
  const comma = text.tokens.slice(found.end, start).findLastIndex(({ text }) => COMMA.test(text));
  return comma < 0 ? Number.POSITIVE_INFINITY : found.end + comma;
}

/**
 * Returns the places beside a number or, if there are none, those that its clause names before words such as “of
 * which”.
 */
function placesOf(
  found: FoundNumber,
  near: readonly Term[],
  inSentence: readonly Term[],
  text: ParsedText,
): readonly string[] {
  const isPlace = ({ role }: Term) => role === 'place';
  const isOwn = ({ first }: Term) => text.clauses[first] === text.clauses[found.first];
  // `4,455 near Fnideq are among the 4,290`: the place before the words is that of the part.
  const joined = text.partWholePhrases.find(({ whole, end }) => whole === found && end <= found.first);
  const isOfPart = ({ first }: Term) =>
    joined !== undefined && first > joined.part.first && joined.part.end <= joined.first && first < joined.first;
  const own = near.filter((term) => isPlace(term) && isOwn(term) && !isOfPart(term));
  const toPart = startOfPart(found, text);
  const isOfNumber = (term: Term) =>
    isPlace(term) && belongs(term, found, text) && term.first < toPart && !isOfPart(term);
  const all = own.length > 0 ? own : inSentence.filter(isOfNumber);
  return all.map(({ id }) => id);
}

/** Id of Morocco’s police, which also counts accidents and crimes. */
const POLICE = 'police-morocco';

/** Maximum distance, in tokens, between a country and words such as “from” and “coast of”. */
const ORIGIN_WITHIN = 2;

/** Matches reasons for flight, which come before the country: `war in Syria`. */
const WAR = /^(wars?|conflicts?|guerras?|conflictos?|guerres?|conflits?|(?:ال)?(?:حرب|حروب|نزاع))$/u;
const WAR_WITHIN = 3;

function isWar({ key }: Token): boolean {
  return WAR.test(key);
}

/**
 * Whether a number is about a country that none of our numbers is about. The last country named before it decides or,
 * if there is none, the first after it. Countries of origin, `from Algeria`, do not count.
 */
function isInOtherCountry(found: FoundNumber, inSentence: readonly Term[], { tokens, numbers }: ParsedText): boolean {
  // `Because of the war in Syria 7,189 people entered Ceuta`: war is why people left.
  const namesOurs = inSentence.some(({ role }) => role === 'place');
  const isCause = ({ first }: Term) => tokens.slice(Math.max(0, first - WAR_WITHIN), first).some(isWar);
  const elsewhere = inSentence.filter(
    (term) => term.role === 'elsewhere' && !isOrigin(term, inSentence, tokens) && !(namesOurs && isCause(term)),
  );
  if (elsewhere.length === 0) return false;
  const countries = inSentence.filter((term) => term.role === 'place' || elsewhere.includes(term));
  const next = numbers.find(({ first }) => first >= found.end)?.first ?? tokens.length;
  const before = countries.findLast(({ end }) => end <= found.first);
  const after = countries.find(({ first }) => first >= found.end && first < next);
  // `with money from Spain`: Spain is a source, not the country that acts.
  const acting = before && before.role === 'place' && isOrigin(before, inSentence, tokens) ? elsewhere[0] : before;
  return (acting ?? after)?.role === 'elsewhere';
}

/** Matches nouns that a country before them only describes: `the Algerian coast`. Such a country is no destination. */
const AFTER_COUNTRY = /^(coasts?|shores|nationals|citizens|migrants|agency|newspaper|daily|broadcaster|journalists?)$/u;

const COAST = /coast|costa|cote|littoral|سواحل|ساحل/u;
const TO = /^(to|into|on|onto|a|al|en|sur|aux|vers|الي)$/u;

function isOrigin({ first, end, id }: Term, inSentence: readonly Term[], tokens: readonly Token[]): boolean {
  // Routes from a neighbouring country are among ours; that of the central Mediterranean is not.
  // People arrive `on the coast of Italy`.
  const isReached = (at: number) =>
    COAST.test(tokens[at]?.key ?? '') && tokens.slice(Math.max(0, at - 2), at).some(({ key }) => TO.test(key));
  const words = inSentence.filter(
    ({ role, id: kind, first: at }) =>
      role === 'origin-word' && ((kind === 'from' && !isReached(at)) || (kind === 'route' && id === 'neighbour')),
  );
  // `migrants to Greece`
  const isTo = ({ key }: Token) => TO.test(key);
  const isNoun = ({ first: at }: Term) => AFTER_COUNTRY.test(tokens[at]?.key ?? '');
  return words.some(
    (word) =>
      (word.first === end && isNoun(word)) ||
      (word.end <= first && first - word.end < ORIGIN_WITHIN && !tokens.slice(word.end, first).some(isTo)),
  );
}

/**
 * Whether the words around a number present it as the size of a change or difference: `1,203 more`, `an increase of
 * 1,203`, `the gap between the two is 1,203`.
 */
function isDifference(found: FoundNumber, { tokens, terms, numbers }: ParsedText): boolean {
  const { first, end } = found;
  const isLast = !numbers.some((other) => other.first >= end && areInSameSentence(tokens, other, found));
  // `over 1,203`, `1,203 more or less`; not `1,203 more than in 2024`.
  const isOfCloseness = (change: Term) =>
    terms.some(
      (term) =>
        term.role === 'closeness' &&
        term.first <= change.first &&
        term.end > change.first &&
        (term.end <= first || term.id === 'about'),
    );
  // `subieron de 256 a 290`
  const isStart =
    terms.some(({ role, first: at }) => role === 'day-joiner' && at === end) && tokens[end + 1]?.kind === 'number';
  const isAnd = (at: number) => terms.some((term) => term.role === 'number-joiner' && term.first === at);
  const isThan = ({ key }: Token) => /^(than|que|de|من)$/u.test(key);
  const joiner = terms.find((term) => term.role === 'change-joiner' && term.end === first);
  return terms.some((term) => {
    if (term.role !== 'change' || term.id === 'none' || isOfCloseness(term)) return false;
    // `and five more died`; not `and 1,203 more than in 2024`.
    const isFurther =
      isAnd(first - 1) &&
      term.first >= end &&
      term.first - end <= 1 &&
      !tokens.slice(term.end, term.end + 2).some(isThan);
    if (isFurther && countSignificantDigits(found.value) < LONG) return false;
    if (term.first >= end) return term.first - end <= 1 && tokens[end]?.kind === 'word';
    // `cayeron 256 redes` means that the police found networks, not that their number fell.
    if (term.end === first)
      return !terms.some(({ role, id, first: at }) => role === 'unit' && id === 'networks' && at === end);
    if (joiner?.id === 'of' && joiner.first === term.end) return !isStart;
    if (!areInSameSentence(tokens, term, found)) return false;
    return (term.id === 'difference' && isLast) || (joiner?.id === 'by' && !numbers.some(isBetween(term, found)));
  });
}

/** Maximum distance, in tokens, between a percentage and a word for a change. */
const CHANGE_WITHIN = 3;

/**
 * Returns the direction of a percentage change from its sign, `−42.6 %`, or from the closest word for a change, `42.6 %
 * fewer`; undefined for other numbers.
 */
function changeOf(
  { first, end, measure }: FoundNumber,
  near: readonly Term[],
  tokens: readonly Token[],
): 'up' | 'down' | undefined {
  if (measure !== 'percent') return undefined;
  const [before, sign, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (sign?.text === '+') return 'up';
  // A sign followed by a space is a dash; one between two numbers joins a range.
  if (/^[-−–]$/u.test(sign?.text ?? '') && areTokensAdjacent(sign, number) && before?.kind !== 'number') return 'down';
  const distance = (term: Term) => (term.first >= end ? term.first - end : first - term.end);
  // `24 % des plus de 30 ans`
  const isOfOther = ({ first: at }: Term) =>
    at >= end &&
    near.some((term) => term.role === 'closeness' && term.first === at && tokens[term.end]?.kind === 'number');
  const [closest] = near
    .filter((term) => term.role === 'change' && (term.id === 'up' || term.id === 'down') && !isOfOther(term))
    .filter((term) => distance(term) < CHANGE_WITHIN)
    .toSorted((a, b) => distance(a) - distance(b));
  if (!closest) return undefined;
  return closest.id === 'down' ? 'down' : 'up';
}

function isClose({ first, end }: Term, found: FoundNumber): boolean {
  return first < found.end + CLOSE && end > found.first - CLOSE;
}

const COMMA = /^[,،;؛]$/u;

function hasComma(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => COMMA.test(text));
}

/**
 * The part of a sentence between the commas before and after a measure, if it names a place or a thing and no number
 * precedes the measure in it: `the strait is 14 km wide, the fence of Ceuta 8 km`.
 */
function partBetweenCommas(
  { first, end }: FoundNumber,
  inSentence: readonly Term[],
  tokens: readonly Token[],
): { readonly first: number; readonly end: number } | undefined {
  const isComma = (token: Token) => COMMA.test(token.text);
  const from = tokens.slice(0, first).findLastIndex(isComma) + 1;
  const next = tokens.slice(end).findIndex(isComma);
  const to = next < 0 ? tokens.length : end + next;
  const tells = ({ role, first: at }: Term) => (role === 'place' || role === 'unit') && at >= from && at < to;
  const isAlone = !tokens.slice(from, first).some(({ kind }) => kind === 'number');
  return isAlone && inSentence.some(tells) ? { first: from, end: to } : undefined;
}

const SEMICOLON = /^[;؛]$/u;

/** Whether no semicolon separates a word from a number in its sentence, and no colon if the word follows the number. */
function isInStatement(term: Term, found: FoundNumber, tokens: readonly Token[]): boolean {
  if (term.first < found.first) return !tokens.slice(term.end, found.first).some(({ text }) => SEMICOLON.test(text));
  return !tokens.slice(found.end, term.first).some(({ text }) => ENDS_DESCRIPTION.test(text));
}

/**
 * Matches punctuation that ends the description of a number: `fell to 17,000 in 2020: the pressure has not
 * disappeared`.
 */
const ENDS_DESCRIPTION = /^[:;؛]$/u;

/**
 * Returns the index of the token after the words that describe a number: at a colon or semicolon, at a comma right
 * after it (`networks 332, rescued 18,645`), at a word that “and” joins to the next number (`killed 23 and injured
 * 217`), or at the next number. In `8,000 to 10,000` and `52 of the 256` the words after the second number describe
 * both.
 */
export function findDescriptionEnd(position: number, text: ParsedText): number {
  const { tokens, terms, numbers, partWholePhrases } = text;
  const [own, next] = [numbers[position], numbers[position + 1]];
  if (!own) return tokens.length;
  const sign = tokens.slice(own.end, next?.first).findIndex(({ text: each }) => ENDS_DESCRIPTION.test(each));
  if (sign >= 0) return own.end + sign;
  if (!next) return tokens.length;
  const word = terms.findLast(
    ({ role, end }) =>
      (role === 'unit' && end <= next.first && next.first - end <= 2) || (role === 'place' && end === next.first),
  );
  const ofNext = word && word.first >= own.end && joinsClause(word, text) ? word.first : next.first;
  const isPart = partWholePhrases.some(({ part, whole, first }) => part === own && whole === next && first === own.end);
  if (isPart || (ofNext === next.first && next.first - own.end <= 1)) return findDescriptionEnd(position + 1, text);
  return COMMA.test(tokens[own.end]?.text ?? '') ? own.end : ofNext;
}

/** Whether “and” is before a word, with at most one word between, `and successful entries`, or attached to it. */
function joinsClause({ first, isJoined }: Term, { terms, tokens }: Pick<ParsedText, 'terms' | 'tokens'>): boolean {
  const start = tokens[first - 1]?.kind === 'word' ? first - 1 : first;
  const isAnd = ({ role, id, end }: Term) => role === 'clause' && id === 'after-comma' && end >= start && end <= first;
  return isJoined || terms.some(isAnd);
}

/**
 * Whether a word from an unrelated subject, or a metaphor that may itself be counted, is the first word after the
 * number to say what it counts. A word from an unrelated subject may also come shortly before it.
 */
function isOfOtherMatter(found: FoundNumber, near: readonly Term[]): boolean {
  const units = near.filter(({ role, id }) => role === 'unit' && identifiesWhatWasCounted(id as UnitKind));
  // `8,000 migrants flooded the city`: the number counts the migrants.
  const migrants = near.find(
    ({ role, id, first }) => role === 'unit' && isSpecificToMigration(id as UnitKind) && first >= found.end,
  );
  const others = near.filter(
    ({ role, id, first }) =>
      role === 'other-matter' ||
      (role === 'loaded-word' &&
        COUNTABLE_METAPHOR_IDS.includes(id) &&
        !units.some((unit) => unit.first === first) &&
        !(migrants && migrants.first < first)),
  );
  const telling = [...units, ...others].toSorted((a, b) => a.first - b.first);
  const after = telling.find(({ first }) => first >= found.end);
  if (after) return others.includes(after) && after.first - found.end < NOUN_WITHIN;
  const before = telling.findLast(({ end }) => end <= found.first);
  return before?.role === 'other-matter' && found.first - before.end < NOUN_WITHIN;
}

/**
 * Whether the text is about migration. A text that names no unrelated subject also qualifies if it names one of our
 * places or, right after the number, a word for what we count that is less common in other subjects.
 */
function isAnchored(found: FoundNumber, nouns: readonly Term[], others: readonly Term[], text: ParsedText): boolean {
  const { terms } = text;
  const has = (role: WordRole) => terms.some((term) => term.role === role);
  if (isAboutMigration(terms)) return true;
  // Officers occur in our subject as well.
  const isOther = others.some(({ id }) => id !== 'injured');
  if (isOther || found.measure === 'ordinal') return false;
  const isPlaced =
    has('place') || terms.some(({ role, id }) => role === 'reporter' && id !== POLICE && !isVagueReporter(id));
  if (found.measure === 'euros') return isForBorder(terms) || (isPlaced && countSignificantDigits(found.value) >= LONG);
  if (isPlaced) return true;
  const kinds = terms
    .flatMap(({ role, id }) => (role === 'unit' ? [id as UnitKind] : []))
    .filter(identifiesWhatWasCounted);
  // Storms also leave `46 dead and 21 missing`.
  const mayBeAccidents =
    kinds.some(alsoDescribesAccidents) && kinds.every((kind) => alsoDescribesAccidents(kind) || kind === 'missing');
  const isFollowedByUnknownWord = isUnknown(found.end, text) && nouns.length === 0;
  return (!mayBeAccidents || countSignificantDigits(found.value) > LONG) && !isFollowedByUnknownWord;
}

/** Whether a text about money names a border or movements of migrants: `140 million to hold back departures`. */
function isForBorder(terms: readonly Term[]): boolean {
  const kinds = terms.flatMap(({ role, id }) => (role === 'unit' ? [id] : []));
  return kinds.some((kind) => kind === 'border' || MOVEMENT_UNITS.includes(kind));
}

/** Units that refer to migration if “irregular” is beside them: `irregular arrivals`. */
const MOVEMENT_UNITS: readonly string[] = ['arrivals', 'entries', 'crossings', 'attempts', 'departures'];
/**
 * Maximum distance, in tokens, between a word for a movement and “irregular”: `llegadas de forma irregular`, `عبور غير
 * نظامي`.
 */
const MOVEMENT_WITHIN = 2;

/** The border crossing of Melilla that is in the news only for the people who tried to cross it. */
const CROSSING = 'barriochino';

/** Cached results of `isAboutMigration` by the terms of a text, because each number of the text needs the result. */
const KNOWN = new WeakMap<readonly Term[], boolean>();

/** Whether a word of a text, alone or with the one beside it, shows that the text is about migration. */
export function isAboutMigration(terms: readonly Term[]): boolean {
  const known = KNOWN.get(terms) ?? hasMigrationWords(terms);
  KNOWN.set(terms, known);
  return known;
}

/**
 * Whether a text is about migration, or names one of our places or bodies together with a thing that we count and no
 * unrelated subject.
 */
export function isAboutOurCounts(terms: readonly Term[]): boolean {
  if (isAboutMigration(terms)) return true;
  const has = (role: WordRole) => terms.some((term) => term.role === role);
  // “Storm” is an assault only if another word confirms it.
  const loaded = new Set(terms.filter(({ role }) => role === 'loaded-word').map(({ first }) => first));
  const namesCount = terms.some(
    ({ role, id, first }) => role === 'unit' && identifiesWhatWasCounted(id as UnitKind) && !loaded.has(first),
  );
  const namesBody = terms.some(({ role, id }) => role === 'reporter' && !isVagueReporter(id));
  return namesCount && (has('place') || namesBody) && !has('other-matter');
}

function hasMigrationWords(terms: readonly Term[]): boolean {
  const units = terms.filter(({ role }) => role === 'unit');
  const irregular = units.filter(({ id }) => id === 'irregular');
  const isMove = (move: Term) =>
    MOVEMENT_UNITS.includes(move.id) &&
    irregular.some(({ first, end }) => first - move.end <= MOVEMENT_WITHIN && move.first - end <= MOVEMENT_WITHIN);
  const isAtCrossing = terms.some(({ role, id }) => role === 'place' && id === CROSSING);
  return isAtCrossing || units.some((unit) => isSpecificToMigration(unit.id as UnitKind) || isMove(unit));
}

function isUnknown(at: number, { tokens, terms }: ParsedText): boolean {
  return tokens[at]?.kind === 'word' && !terms.some(({ first, end }) => first <= at && at < end);
}

/** Whether a text has words whose role we do not know. Words of unrelated subjects and countries count as unknown. */
export function hasUnknownWords(tokens: readonly Token[], terms: readonly Term[]): boolean {
  const known = new Set<number>();
  for (const { role, id, first, end } of terms)
    if (SILENT.includes(role) && !isVagueReporter(id)) for (let at = first; at < end; at += 1) known.add(at);
  const isOther = terms.some(({ role }) => role === 'other-matter');
  return isOther || tokens.some(({ kind }, at) => kind === 'word' && !known.has(at));
}
