import type { CheckedNumber, CheckedText } from './checkText';
import { isNamed, isNamedElsewhere, partsOfCountries } from './placesWithin';
import { areInOneSentence } from './tokens';

/** Where the words after a number end. */
const ENDS = /^([.,،;؛:()[\]—–]|and|y|e|et|و)$/u;

/**
 * The places that a sentence names for a number whose only match is for another place: those after the number up to the next
 * sign, “and” or number, and for the first number of the sentence also those before it.
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
  if (isNamed(place, all)) return [];
  const isFirst = numbers.find(isHere) === found;
  const words = tokens.slice(found.end);
  const length = words.findIndex(({ kind, text: sign, key }) => kind === 'number' || ENDS.test(key || sign));
  const end = length < 0 ? tokens.length : found.end + length;
  const named = places.filter(({ first }) => (first < found.first ? isFirst : first < end)).map(({ id }) => id);
  return isNamedElsewhere(place, named) ? [...new Set(partsOfCountries(named))] : [];
}
