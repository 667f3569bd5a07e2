import type { Token } from './tokens';
import { identifiesWhatWasCounted, type UnitKind } from './unitKinds';
import type { Term } from './vocabulary';

/**
 * Maximum distance, in tokens, between a word for people, such as `deputies`, and a verb such as `said`. People nearer
 * than this speak or listen, and are not what the number counts.
 */
const SPEAKS_WITHIN = 2;
/** Maximum distance, in tokens, between a word such as “jump” and its number. */
const CHANGE_WITHIN = 4;

/** Words for a classroom, where our numbers are read: `Exercise for pupils: 78,685 attempts in 2024`. */
const CLASSROOM =
  /^(?:pupil|student|school|teacher|eleve|etudiant|ecole|enseignant|alumn|estudiante|escuela|colegio|profesor)|تلميذ|تلاميذ|طلاب|طلبه|مدرسه|مدارس|اساتذه/u;
/** Maximum distance, in tokens, from a number to the pupils that it counts. */
const COUNTED_WITHIN = 3;
/** Words for a hospital, which may be only the place of a death: `five died later in hospital`. */
const HOSPITAL = /^(?:hospital|hopita)|مستشف/u;

const BEFORE_NUMBER = /^(from|to|by|of|de|del|a|du|d|au|الي|من|ب|بنسبه)$/u;

/**
 * Removes terms that are not meant literally: people who speak or listen, `My pupils ask`, `before deputies` (not
 * `before 3,523 spectators`); pupils who read our numbers, and a hospital in which people died; and a jump that is not
 * over a fence, `the jump was from 557 to 860`. Officers are removed unless the text mentions injured people, since we
 * count them only among the injured.
 */
export function keepLiteralTerms(terms: readonly Term[], tokens: readonly Token[]): readonly Term[] {
  const speech = terms.filter(({ role, id }) => role === 'speech' && (id === 'said' || id === 'to'));
  const isVoice = ({ role, first, end }: Term) =>
    role === 'other-matter' &&
    speech.some((word) => {
      const isAfter = word.end <= first && first - word.end < SPEAKS_WITHIN && tokens[word.end]?.kind !== 'number';
      // `…, says this deputy`
      const isAside = (tokens[word.first - 1]?.kind ?? 'sign') === 'sign';
      if (word.id === 'to' || isAside) return isAfter;
      return word.first >= end && word.first - end < SPEAKS_WITHIN;
    });
  const namesFence = terms.some(({ role, id }) => role === 'unit' && id === 'fence');
  const isFigurative = (term: Term) =>
    !namesFence &&
    term.role === 'unit' &&
    term.id === 'assaults' &&
    terms.some(({ role, first }) => role === 'change' && first === term.first) &&
    tokens
      .slice(term.end, term.end + CHANGE_WITHIN)
      .some(({ key }, i, run) => BEFORE_NUMBER.test(key) && run[i + 1]?.kind === 'number');
  const namesUnit = (unit: UnitKind) => terms.some(({ role, id }) => role === 'unit' && id === unit);
  const namesInjured = namesUnit('injured');
  const countsOurs = terms.some(
    ({ role, id, first }) =>
      role === 'unit' && identifiesWhatWasCounted(id as UnitKind) && tokens[first - 1]?.kind === 'number',
  );
  const isOfReaders = ({ role, first }: Term) =>
    role === 'other-matter' &&
    countsOurs &&
    CLASSROOM.test(tokens[first]?.key ?? '') &&
    !tokens.slice(Math.max(0, first - COUNTED_WITHIN), first).some(({ kind }) => kind === 'number');
  // `five died later in hospital`; not `the hospital counted five deaths`.
  const isAfterCount = (at: number) =>
    tokens.slice(0, at).some(({ kind }) => kind === 'number') ||
    terms.some(({ role, first }) => role === 'number' && first < at);
  const isPlaceOfDeath = ({ role, first }: Term) =>
    role === 'other-matter' &&
    (namesInjured || namesUnit('deaths') || namesUnit('bodies')) &&
    HOSPITAL.test(tokens[first]?.key ?? '') &&
    isAfterCount(first);
  const isOfficers = (term: Term) => term.role === 'unit' && term.id === 'officers';
  const isOfKind = (term: Term) =>
    term.role === 'other-matter' && term.id !== '' && terms.some(({ role, id }) => role === 'unit' && id === term.id);
  // French `vingt-sept` is not September.
  const isPartOfNumber = (term: Term) =>
    term.role === 'month' && terms.some(({ role, end }) => role === 'number' && end === term.first);
  return terms.filter(
    (term) =>
      !isVoice(term) &&
      !isOfReaders(term) &&
      !isPlaceOfDeath(term) &&
      !isFigurative(term) &&
      !isOfKind(term) &&
      !isPartOfNumber(term) &&
      (namesInjured || !isOfficers(term)),
  );
}
