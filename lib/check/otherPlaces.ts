import type { CheckedNumber, CheckedText } from './checkText';
import { isNamed, isNamedElsewhere, partsOfCountries } from './placesWithin';
import { areInOneSentence, type Token } from './tokens';

const ENDS = /^[.,،;؛:()[\]—–]$/u;
const JOINS = /^(and|y|e|et|و)$/u;

/**
 * The places that a sentence names for a number whose only match is for another place: those after the number that no sign
 * separates from it, and for the first number of the sentence also those before it.
 * @returns none where the sentence names the place of the match as well, or where a place may belong to the next number
 */
export function otherPlaces({ found, matches }: CheckedNumber, text: CheckedText): readonly string[] {
  const [best, rival] = matches;
  if (!best || rival || best.number.place.startsWith('near-')) return [];
  const { tokens, numbers } = text;
  const isHere = (part: { readonly first: number }) => areInOneSentence(tokens, part, found);
  const places = text.terms.filter((term) => term.role === 'place' && isHere(term));
  const { place } = best.number;
  const all = places.map(({ id }) => id);
  if (all.includes(place) || isNamed(place, all)) return [];
  const others = numbers.filter(isHere);
  const end = reach(found.end, others.find(({ first }) => first >= found.end)?.first, tokens);
  const isFirst = others[0] === found;
  const named = places.filter(({ first }) => (first < found.first ? isFirst : first < end)).map(({ id }) => id);
  return isNamedElsewhere(place, named) ? [...new Set(partsOfCountries(named))] : [];
}

/** Where the words after a number end: at a sign; where another number follows, at the last word that joins the two. */
function reach(from: number, next: number | undefined, tokens: readonly Token[]): number {
  const words = tokens.slice(from, next);
  const sign = words.findIndex(({ text }) => ENDS.test(text));
  const joiner = next === undefined ? -1 : words.findLastIndex(({ key }) => JOINS.test(key));
  const ends = [sign, joiner].filter((at) => at >= 0);
  return from + Math.min(words.length, ...ends);
}
