import type { FoundNumber } from './findNumbers';
import { areInSameSentence, type Token } from './tokens';
import type { Term, WordRole } from './vocabulary';

/**
 * Words such as “of which” that present one number of a text as a part of another. Vocabularies and remarks call them a
 * `hinge`.
 */
export interface PartWholePhrase {
  /** Indexes of the first token of the words and of the token after their last. */
  readonly first: number;
  readonly end: number;
  readonly part: FoundNumber;
  /** The number of the whole; undefined where neither this sentence nor the one before states it. */
  readonly whole: FoundNumber | undefined;
  /** Whether the words alone are not conclusive, so that a remark is shown only if the tables agree. */
  readonly isInconclusive?: boolean;
  /** Whether the words are a share, `a quarter of the`, which can also compare two times or places. */
  readonly isShare?: boolean;
}

/** The parts of a parsed text that part–whole phrases depend on. */
interface TextWithNumbers {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly numbers: readonly FoundNumber[];
}

/**
 * Maximum distance, in tokens, from a number to connecting words after it: to “of them” in `14,746 attempts of them`.
 */
const FOLLOWS_WITHIN = 2;
/**
 * Maximum distance, in tokens, from words such as “of which” to the number after them, when another number precedes
 * them.
 */
const REFERS_WITHIN = 4;

/** Relative tolerance between the sum of a list and a whole that the text marks as rounded. */
const ROUNDED_BY = 0.02;

/** Maximum distance, in tokens, from words such as “only in” to their number. */
const ALONE_WITHIN = 5;

/** Matches a word that refers to a whole named before: `included in that toll`. */
const THAT = /^(that|this|it|them|esa|ese|esta|este|ella|ellas|ellos|ce|cette|celui|celle|ceux|هذا|هذه|ذلك|تلك)$/u;

/** Matches the last word of phrases such as “of those”, which can also be before a whole: `47 of those 49`. */
const DEMONSTRATIVE = /^(th[eo]se|es[ao]s|est[ao]s|aquell[ao]s|ces|هذه|هؤلاء)$/u;

const BEGINS_CLAUSE = /^[,;:—–.(«“"،؛]$/u;

/** Finds words that make a number a part of another, at most one per part, in reading order. */
export function findPartWholePhrases(text: TextWithNumbers): readonly PartWholePhrase[] {
  const partWholePhrases: PartWholePhrase[] = [];
  for (const term of text.terms) {
    const phrase = term.role === 'hinge' && phraseAt(term, text);
    if (phrase && !isDenied(phrase, text) && !partWholePhrases.some(({ part }) => part === phrase.part))
      partWholePhrases.push(phrase);
  }
  const lists = listsIn(text).filter((list) => !partWholePhrases.some(({ whole }) => whole === list.whole));
  return [...partWholePhrases, ...lists].toSorted((a, b) => a.first - b.first);
}

/** Matches a word that denies what follows: `not one of them`, `ninguno de ellos`, `aucun`, `ليست`. */
export const NEGATION =
  /^(not|no|none|never|neither|nor|isnt|arent|ningun\p{L}*|nunca|tampoco|pas|aucune?|jamais|ni|لا|لم|لن|ليس\p{L}*)$/u;
/** Matches a negation of a whole group, which denies the rest of its sentence. */
const NONE = /^(none|neither|ningun\p{L}*|aucune?|لا|لم|لن|ليس\p{L}*)$/u;
const ENDS_DENIAL = /^[:;؛]$/u;
/** Whether a token ends the effect of a denial before it. “Did not exceed 63,121, of which …” denies no part. */
const endsDenial = ({ kind, text }: Token) => kind === 'number' || ENDS_DENIAL.test(text);
/** Maximum distance, in tokens, from a negation to the words that it denies. */
const DENIED_WITHIN = 4;
/** Matches a word that turns a negation into an affirmation: `not only`, `no menos de`, `لا يقل عن`. */
const ONLY =
  /^(only|just|solo|seulement|less|fewer|more|menos|mas|moins|plus|obstante|[يت]قل|[يت]زيد|[يت]تجاوز|اقل|اكثر)$/u;

/**
 * Whether a sentence denies that a number is a part: a negation closely precedes words such as “part of”, or “none of”
 * closely precedes the part or the first number of the sentence.
 */
function isDenied({ first, part }: PartWholePhrase, text: TextWithNumbers): boolean {
  const start = startOfSentence(first, text);
  const subject = text.numbers.find((number) => number.first >= start) ?? part;
  // `None of the 3,523 entries are part of the 36,775`, `Of the 36,775, none of the 3,523`
  const isOfNone = [subject, part].some((number) => isDeniedBefore(number.first, text, NONE));
  return isOfNone || isDeniedBefore(first, text);
}

/**
 * Whether a negation in the same statement closely precedes a token: `are not part of`.
 * @param end index of the token
 */
function isDeniedBefore(end: number, text: Pick<TextWithNumbers, 'tokens'>, negation = NEGATION): boolean {
  const begin = Math.max(startOfSentence(end, text), end - DENIED_WITHIN);
  const words = text.tokens.slice(begin, end);
  const from = words.findLastIndex(endsDenial) + 1;
  return words.some(
    ({ key }, i) => i >= from && negation.test(key) && !ONLY.test(text.tokens[begin + i + 1]?.key ?? ''),
  );
}

/** Returns the index of the first token of the sentence that contains a token. */
function startOfSentence(at: number, { tokens }: Pick<TextWithNumbers, 'tokens'>): number {
  return tokens.findIndex(({ sentence }) => sentence === tokens[at]?.sentence);
}

/** Matches punctuation or a verb before the parts of a whole: `3,850 entries, split between 3,523 in Ceuta and 327`. */
const BEGINS_LIST =
  /^(?:[:–—(-]|split|divided|repartid[ao]s|desglosad[ao]s|reparti\p{L}*|ventile\p{L}*|[يت]?توزع\p{L}*)$/u;

/** Finds numbers that are the sum of two or more after them: `217 injured: 140 officers and 77 migrants`. */
function listsIn({ tokens, terms, numbers }: TextWithNumbers): readonly PartWholePhrase[] {
  return numbers.flatMap((whole, at): readonly PartWholePhrase[] => {
    const parts = numbers
      .slice(at + 1)
      .filter((number) => number.measure === whole.measure && areInSameSentence(tokens, number, whole));
    const [part] = parts;
    const isRound = whole.closeness !== 'exact';
    let sum = 0;
    const isSum = parts.some(({ value }, i) => {
      sum += value;
      return i > 0 && (isRound ? Math.abs(sum - whole.value) < whole.value * ROUNDED_BY : sum === whole.value);
    });
    if (!part || !isSum) return [];
    const sign = tokens.findIndex(({ key }, i) => i >= whole.end && i < part.first && BEGINS_LIST.test(key));
    const word = terms.find(
      ({ role, id, first }) => role === 'hinge' && id === 'list' && first >= whole.end && first < part.first,
    );
    const place = word ?? (sign < 0 ? undefined : { first: sign, end: sign + 1 });
    return place ? [{ first: place.first, end: place.end, part, whole, isInconclusive: true }] : [];
  });
}

function phraseAt(term: Term, text: TextWithNumbers): PartWholePhrase | undefined {
  const inSentence = text.numbers.filter((number) => areInSameSentence(text.tokens, number, term));
  const before = inSentence.filter(({ end }) => end <= term.first);
  const after = inSentence.filter(({ first }) => first >= term.end);
  const place = { first: term.first, end: term.end };
  const isShare = ({ role, id, first, end }: Term) =>
    role === 'hinge' && id === 'no-part' && (first === term.first || end === term.first);
  const share = text.terms.find(isShare);
  if (share) {
    const [part, whole] = [before.at(-1), after[0]];
    // `1,541 returns, half of the 3,060`, `معظم المحاولات الـ49`; nothing in `un tercio de ellas`.
    const isNext =
      whole?.first === term.end ||
      (whole && isAfterArticle(whole, text) && areOnlySilentWordsBetween(term, whole, text));
    const isOfWhole = part && whole && isNext && isPossiblePart(part, whole);
    return isOfWhole ? { ...place, first: share.first, part, whole, isInconclusive: true, isShare: true } : undefined;
  }
  const earlier = text.numbers.filter(
    ({ first }) => text.tokens[first]?.sentence === (text.tokens[term.first]?.sentence ?? 0) - 1,
  );
  /**
   * Takes the whole from the sentence before: `88,761 attempts. Of these, 70,571`. It is certain if only one number
   * there can be the whole.
   */
  const withPreviousWhole = (part: FoundNumber): PartWholePhrase => {
    const wholes = earlier.filter(({ measure, value }) => measure === part.measure && value > part.value);
    return { ...place, part, whole: wholes.at(-1), isInconclusive: wholes.length > 1 };
  };
  const withWhole = (part: FoundNumber | undefined, whole: FoundNumber | undefined) =>
    part && { ...place, part, whole };
  const [following, second] = after;
  // `those 49`, not `those, 49`
  const isDemonstrative = DEMONSTRATIVE.test(text.tokens[term.end - 1]?.key ?? '');
  const wholeAfter =
    isDemonstrative && following && areOnlySilentWordsBetween(term, following, text) ? following : undefined;
  const ahead = () => {
    // `Of those 88,761, 70,571 were foreigners`; not `Of these 70,571 were foreigners` after the whole.
    const isWhole = wholeAfter && before.length === 0 && second && isPossiblePart(second, wholeAfter);
    if (isWhole && !earlier.some((each) => isPossiblePart(wholeAfter, each))) return withWhole(second, wholeAfter);
    return following && before.length === 0
      ? withPreviousWhole(following)
      : withWhole(following, following && wholeOf(following, before, text));
  };
  switch (term.id) {
    case 'part':
      return ahead();
    case 'either': {
      const part = before.at(-1);
      // `47 of those 49`
      const isWholeAfter =
        wholeAfter && part && isOneRun(part.end, term.first, FOLLOWS_WITHIN, text) && isPossiblePart(part, wholeAfter);
      if (isWholeAfter) return withWhole(part, wholeAfter);
      const whole = part && wholeOf(part, before.slice(0, -1), text);
      // `32,925 of them by sea in 1,235 boats`: the words are beside the part; the next number counts something else.
      const isAtPart = part?.end === term.first && (after[0]?.first ?? 0) - term.end > 1;
      const isReferredAhead =
        !(isAtPart && whole) && after[0] && isOneRun(term.end, after[0].first, REFERS_WITHIN, text);
      if (
        part &&
        !isReferredAhead &&
        isOneRun(part.end, term.first, FOLLOWS_WITHIN, text) &&
        (whole || !after[0] || isAtPart)
      )
        return whole ? withWhole(part, whole) : withPreviousWhole(part);
      return ahead();
    }
    case 'whole':
    case 'whole-too':
    case 'predicate': {
      const [whole, next] = after;
      const last = before.at(-1);
      // `the 561 of IOM are included in that`, `Should the 561 be included?`
      const isOfNamed =
        THAT.test(text.tokens[term.end]?.key ?? '') || /^[?؟]$/u.test(text.tokens[term.end]?.text ?? '');
      if (term.id === 'predicate' && isOfNamed) {
        const wholeBefore = last && wholeOf(last, before.slice(0, -1), text);
        return last && !wholeBefore ? withPreviousWhole(last) : withWhole(last, wholeBefore);
      }
      // `part of a toll of 3,090`
      const within = term.id === 'predicate' ? REFERS_WITHIN : FOLLOWS_WITHIN;
      if (!whole || !isOneRun(term.end, whole.first, within, text)) return undefined;
      const isBefore = last && isOneRun(last.end, term.first, FOLLOWS_WITHIN, text);
      const isAhead = beginsClause(term, text);
      const isOfNext = isAhead && next && (term.id !== 'whole' || !last || last.value > whole.value);
      // `3,325 in the province of Nador, out of 45,015`
      const isShareNamed = term.id === 'whole-too' && last !== undefined && namesShare(term, last, whole, text);
      const isOfLast = isBefore || term.id !== 'whole-too' || isAhead || isShareNamed;
      const part = isOfNext && !isBefore && term.id !== 'predicate' ? next : isOfLast ? last : undefined;
      // One word such as French `sur` has other meanings as well.
      const isAfterSign = BEGINS_CLAUSE.test(text.tokens[term.first - 1]?.text ?? '');
      const isConclusive = term.end - term.first > 1 && (term.id !== 'whole-too' || isAfterSign);
      const isInconclusive = part === last && !isBefore && term.id !== 'predicate' && !isConclusive;
      const isShare = part?.measure === 'percent' && whole.measure === undefined;
      // `Of the 36,775 of 2025, 46,843 came to the Canary Islands` is shown as impossible.
      const isClauseOfPart = part !== undefined && part === next;
      // `are 4,455 among more than 4,290?`
      const isMinimum = whole.closeness === 'more-than' || whole.closeness === 'at-least';
      return part &&
        (part.value <= whole.value || isClauseOfPart || isMinimum) &&
        (isShare || part.measure === whole.measure)
        ? { ...place, part, whole, isInconclusive }
        : undefined;
    }
    case 'alone': {
      // `9,757 on the Atlantic route alone`, `solo en la atlántica fueron 9.757`
      const isAhead = after[0] && isOneRun(term.end, after[0].first, ALONE_WITHIN, text);
      const part = isAhead ? after[0] : before.at(-1);
      const whole =
        part &&
        wholeOf(
          part,
          inSentence.filter(({ end }) => end <= part.first),
          text,
        );
      // `97 in the quarter, although 120 on one weekend alone` compares two counts.
      return part && whole && isPossiblePart(part, whole) ? { ...place, part, whole, isInconclusive: true } : undefined;
    }
    default:
      return undefined;
  }
}

function isPossiblePart(part: FoundNumber, whole: FoundNumber): boolean {
  return part.value < whole.value && part.measure === whole.measure;
}

const ARTICLE = /^ال$/u;

function isAfterArticle({ first }: FoundNumber, { tokens }: TextWithNumbers): boolean {
  return ARTICLE.test(tokens[first - 1]?.key ?? '');
}

/** Whether only an article, unit words or words such as “about” are between a phrase and a number after it. */
function areOnlySilentWordsBetween({ end }: Term, { first }: FoundNumber, { tokens, terms }: TextWithNumbers): boolean {
  const roles: readonly WordRole[] = ['unit', 'closeness'];
  const isSilent = (at: number) =>
    ARTICLE.test(tokens[at]?.key ?? '') ||
    terms.some((term) => roles.includes(term.role) && term.first <= at && at < term.end);
  return tokens.slice(end, first).every((_, i) => isSilent(end + i));
}

/** Matches prepositions that, unlike “of the”, do not belong to a noun before them. */
const PREPOSITION = /^(of|sobre)$/u;
/** Words that compare two numbers: `lejos de las 3.850`. */
const COMPARES = /^(far|short|lejos|debajo|loin|deca|dessous|doble|double|twice)$/u;
/** Maximum distance, in tokens, between a word that compares and “of the”. */
const COMPARES_WITHIN = 4;

/**
 * Whether “of the” before a whole belongs to a noun for a share, such as `3,523 entries in 2025, the lion’s share of
 * the 3,850`. Any noun qualifies, unless a word between the two numbers begins a statement or compares them.
 */
function namesShare(term: Term, last: FoundNumber, whole: FoundNumber, text: TextWithNumbers): boolean {
  const { tokens, terms } = text;
  if (PREPOSITION.test(tokens[term.first]?.key ?? '') && term.end - term.first === 1) return false;
  const isBetween = ({ first }: Term) => first >= last.end && first < term.first;
  const isClose = ({ end }: Term) => term.first - end < COMPARES_WITHIN;
  const isOther = terms.some(
    (each) =>
      isBetween(each) &&
      (each.role === 'comparison' ||
        (each.role === 'clause' && each.id === '') ||
        (each.role === 'speech' && each.id === 'said') ||
        (each.role === 'change' && isClose(each))),
  );
  const words = tokens.slice(Math.max(last.end, term.first - COMPARES_WITHIN), term.first);
  return (
    isPossiblePart(last, whole) &&
    areOnlySilentWordsBetween(term, whole, text) &&
    !isOther &&
    !words.some(({ key }) => COMPARES.test(key))
  );
}

/** Whether two token indexes have no punctuation and at most `most` tokens between them. */
function isOneRun(from: number, to: number, most: number, { tokens }: TextWithNumbers): boolean {
  return (
    to - from <= most && tokens.slice(from, to).every(({ kind, text }) => kind !== 'sign' || /^[%٪€]$/u.test(text))
  );
}

function beginsClause({ first }: Term, { tokens, terms }: TextWithNumbers): boolean {
  const before = tokens[first - 1];
  return (
    before === undefined ||
    before.sentence !== tokens[first]?.sentence ||
    BEGINS_CLAUSE.test(before.text) ||
    terms.some(({ role, end }) => role === 'clause' && end === first)
  );
}

/** Maximum distance, in tokens, from a whole to words such as “among them”: its noun and a comma. */
const ASIDE_WITHIN = 4;
const ENDS_ASIDE = /^[,،)]$/u;

/**
 * Finds the rest of a statement after a part between commas: `8,000 people, among them 1,500 minors, entered Ceuta`.
 * @returns the first token after the part and the index of the next number; undefined where the statement ends there
 */
export function findRestOfStatementAfterPart(
  whole: FoundNumber,
  {
    tokens,
    terms,
    numbers,
    partWholePhrases,
  }: TextWithNumbers & { readonly partWholePhrases: readonly PartWholePhrase[] },
): { readonly first: number; readonly end: number } | undefined {
  // The words come before the part, or after it: `1,500 of them minors`.
  const asides = partWholePhrases.map(({ whole: other, first, end, part }) => ({
    whole: other,
    first: Math.min(first, part.first),
    end: Math.max(end, part.end),
  }));
  const aside = asides.find(
    ({ whole: other, first }) => other === whole && first >= whole.end && first - whole.end <= ASIDE_WITHIN,
  );
  if (!aside || !tokens.slice(whole.end, aside.first).some(({ text }) => /^[,،(]$/u.test(text))) return undefined;
  const end = numbers.find(({ first }) => first >= aside.end)?.first ?? tokens.length;
  const comma = tokens.findIndex(({ text }, at) => at >= aside.end && at < end && ENDS_ASIDE.test(text));
  const isOther = terms.some(({ role, first }) => role === 'clause' && first === comma + 1);
  return comma < 0 || comma + 1 >= tokens.length || isOther ? undefined : { first: comma + 1, end };
}

/** Maximum distance, in tokens, between a word such as “against” and its number. */
const COMPARED_WITHIN = 3;

/**
 * Finds the whole of a part among several numbers before it: the last one that is neither a value given for comparison,
 * `against 64,019 in 2024`, nor in closed brackets, nor in another unit of measure; otherwise the last.
 * @param candidates numbers that can be the whole, in reading order
 */
function wholeOf(
  part: FoundNumber,
  candidates: readonly FoundNumber[],
  text: Pick<TextWithNumbers, 'tokens' | 'terms'>,
): FoundNumber | undefined {
  const before = candidates.filter((found) => found.end <= part.first && areInSameSentence(text.tokens, found, part));
  const isAside = (found: FoundNumber) =>
    found.measure !== part.measure ||
    isCompared(found, text.terms) ||
    isInBracketsClosedBefore(found, part, text.tokens);
  const own = before.filter((number) => !isAside(number));
  return own.findLast(({ value }) => value >= part.value) ?? own.at(-1) ?? before.at(-1);
}

function isCompared({ first }: FoundNumber, terms: readonly Term[]): boolean {
  return terms.some(({ role, end }) => role === 'comparison' && end <= first && first - end <= COMPARED_WITHIN);
}

/** Whether a part of a text is in brackets that are closed before a number. */
export function isInBracketsClosedBefore(
  { first, end }: Pick<FoundNumber, 'first' | 'end'>,
  number: FoundNumber,
  tokens: readonly Token[],
): boolean {
  const signs = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const before = signs(0, first);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && signs(end, number.first).includes(')');
}
