import type { ChapterId } from './chapters';

/**
 * Open questions shown in full in a section, by the section's id: constraint id, and what holds its card, a figure or
 * `<Question>` in the text. The figure `open-questions` leads there and does not repeat the card.
 */
export const QUESTIONS_IN_SECTIONS: Partial<Readonly<Record<ChapterId, Readonly<Record<string, string>>>>> = {
  rescues: { 'rescues-2021-counts': '<Question>', 'rescues-february-in-2022-q1': 'rescues-q1-2022' },
  returns: { 'returns-2021-counts': 'returns-iom', 'returns-2021-tarhil-in-year': 'returns-iom' },
};
