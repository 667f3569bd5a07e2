import type { TracedText } from './tracedText';

/**
 * Trace attributes of a text: a number names its source; other words with digits, such as years, belong to the scale.
 */
export function traceAttributes({ text, observation, derived, incident, tally }: TracedText) {
  if (observation !== undefined) return { 'data-observation': observation };
  if (derived !== undefined) return { 'data-derived': derived };
  if (incident !== undefined) return { 'data-incident': incident };
  if (tally !== undefined) return { 'data-tally': tally };
  return /\p{N}/u.test(text) ? { 'data-scale': '' } : {};
}
