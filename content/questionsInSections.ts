import type { ChapterId } from './chapters';

/**
 * Open questions that a section of the story shows in full. The values, by section id and question id, name the place
 * of the question in the section: the figure with this id, or `<Question>` in the text. The figure `open-questions`
 * links to these.
 */
export const QUESTIONS_IN_SECTIONS: Partial<Readonly<Record<ChapterId, Readonly<Record<string, string>>>>> = {
  rescues: { 'rescues-2021-counts': '<Question>', 'rescues-february-in-2022-q1': 'rescues-q1-2022' },
  returns: { 'returns-2021-counts': 'returns-iom', 'returns-2021-tarhil-in-year': 'returns-iom' },
};
