import { type ContentError, unknownId } from '@/lib/facts/contentError';

const FILE = 'content/questionsInSections.ts';

interface SectionText {
  readonly section: string;
  readonly text: string;
}

/**
 * Checks the list of questions that sections show in full: each is open, listed once, and has its card in the place
 * that the list names.
 * @param listed by section and question, the card's container: a figure's id, or `<Question>`
 * @param chapters the MDX of one language
 * @param open ids of the open questions
 */
export function checkQuestions(
  listed: Readonly<Record<string, Readonly<Record<string, string>>>>,
  chapters: readonly SectionText[],
  open: readonly string[],
): ContentError[] {
  const entries = Object.entries(listed).flatMap(([section, questions]) =>
    Object.entries(questions).map(([id, holder]) => ({ section, id, holder })),
  );
  const inTexts = chapters.flatMap(({ section, text }) =>
    [...text.matchAll(/<Question id="([^"]*)"/g)].map(([, id = '']) => ({ section, id })),
  );
  const problem = (message: string): ContentError => ({ file: FILE, message });
  return [
    ...entries.flatMap(({ section, id, holder }, i) => {
      if (!open.includes(id)) return [problem(unknownId('open question', id, open))];
      if (entries.findIndex((other) => other.id === id) < i) return [problem(`"${id}" is listed for two sections`)];
      const cards = inTexts.filter((card) => card.id === id && card.section === section).length;
      if (holder === '<Question>')
        return cards === 1 ? [] : [problem(`"${id}" has ${cards} cards in "${section}"; expected one <Question>`)];
      const text = chapters.find((chapter) => chapter.section === section)?.text ?? '';
      if (!text.includes(`figure="${holder}"`) && !text.includes(`<Figure id="${holder}"`))
        return [problem(`"${id}": the figure "${holder}" is not in "${section}"`)];
      return cards === 0 ? [] : [problem(`"${id}" is in the figure "${holder}" already; expected no <Question>`)];
    }),
    ...inTexts
      .filter((card) => listed[card.section]?.[card.id] === undefined)
      .map(({ section, id }) => problem(`"${id}" has a <Question> in "${section}" and is not listed for it`)),
  ];
}
