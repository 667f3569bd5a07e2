import type { SourcedText } from './sourcedText';

/**
 * Returns the `data-…` attribute that names the source of a number in a drawing. Words with digits but no source, such
 * as years, have `data-scale`; other words have none.
 */
export function sourceAttributes({ text, observation, derived, incident, tally }: SourcedText) {
  if (observation !== undefined) return { 'data-observation': observation };
  if (derived !== undefined) return { 'data-derived': derived };
  if (incident !== undefined) return { 'data-incident': incident };
  if (tally !== undefined) return { 'data-tally': tally };
  return /\p{N}/u.test(text) ? { 'data-scale': '' } : {};
}
