import type { SourcedText } from './sourcedText';

/**
 * Returns the attribute that names the source of a number in a drawing. Other words with digits, such as years, are
 * marked as part of the scale.
 */
export function sourceAttributes({ text, observation, derived, incident, tally }: SourcedText) {
  if (observation !== undefined) return { 'data-observation': observation };
  if (derived !== undefined) return { 'data-derived': derived };
  if (incident !== undefined) return { 'data-incident': incident };
  if (tally !== undefined) return { 'data-tally': tally };
  return /\p{N}/u.test(text) ? { 'data-scale': '' } : {};
}
