import type { Token } from './tokens';
import type { Term } from './vocabulary';

/** Tokens between people of another matter and the words that make them speak or listen, at most. */
const SPEAKS_WITHIN = 2;
/** Tokens between a word such as “jump” and the number that it leads to, at most. */
const LEADS_WITHIN = 4;

const LEADS = /^(from|to|by|of|de|del|a|du|d|au|الي|من|ب|بنسبه)$/u;

/**
 * Leaves out figures of speech: people who speak or listen, `My pupils ask`, `before deputies`,
 * and a jump that is no jump of a fence, `the jump was from 557 to 860`. Officers are counted by us among the injured only.
 */
export function meantTerms(terms: readonly Term[], tokens: readonly Token[]): readonly Term[] {
  const speech = terms.filter(({ role, id }) => role === 'speech' && (id === 'said' || id === 'to'));
  const isVoice = ({ role, first, end }: Term) =>
    role === 'other-matter' &&
    speech.some((word) =>
      word.id === 'to'
        ? word.end <= first && first - word.end < SPEAKS_WITHIN
        : word.first >= end && word.first - end < SPEAKS_WITHIN,
    );
  const namesFence = terms.some(({ role, id }) => role === 'unit' && id === 'fence');
  const isFigurative = (term: Term) =>
    !namesFence &&
    term.role === 'unit' &&
    term.id === 'assaults' &&
    terms.some(({ role, first }) => role === 'change' && first === term.first) &&
    tokens
      .slice(term.end, term.end + LEADS_WITHIN)
      .some(({ key }, i, run) => LEADS.test(key) && run[i + 1]?.kind === 'number');
  const namesInjured = terms.some(({ role, id }) => role === 'unit' && id === 'injured');
  const isOfficers = (term: Term) => term.role === 'unit' && term.id === 'officers';
  const isOfKind = (term: Term) =>
    term.role === 'other-matter' && term.id !== '' && terms.some(({ role, id }) => role === 'unit' && id === term.id);
  // French `vingt-sept` is no month.
  const isPartOfNumber = (term: Term) =>
    term.role === 'month' && terms.some(({ role, end }) => role === 'number' && end === term.first);
  return terms.filter(
    (term) =>
      !isVoice(term) &&
      !isFigurative(term) &&
      !isOfKind(term) &&
      !isPartOfNumber(term) &&
      (namesInjured || !isOfficers(term)),
  );
}
