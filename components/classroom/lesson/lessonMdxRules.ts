import { CHAPTER_IDS } from '@/content/chapters';
import type { LessonRecord } from '@/lib/lessons/lessons';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { LINKABLE_PAGE_NAMES } from '@/lib/site/paths';
import type { MdxComponentRule, MdxComponentRules } from '@/lib/story/checkMdx';
import { ANSWER_LEVELS } from './answerLevels';
import type { IdsUsableInLessons } from './checkLesson';
import { partIdsOfLesson } from './checkLesson';
import { SHEET_KINDS } from './sheets';

/** Names of the MDX components of the story that lessons also use. */
const STORY_COMPONENTS = ['Fact', 'Cite', 'Foreign', 'Quote', 'Place', 'Term', 'PageLink', 'FigureLink'] as const;
/**
 * Names of the MDX components of lessons that have no attributes (components/classroom/lesson/lessonMdxComponents.tsx).
 */
const PLAIN_COMPONENTS = [
  'Goal',
  'Objectives',
  'Prior',
  'Prepare',
  'Materials',
  'Handout',
  'Plans',
  'Teacher',
  'Pupils',
  'InShort',
  'Answers',
  'Expected',
  'Sheet',
  'ForPupils',
  'Blank',
  'Squares',
  'TurnOver',
  'Assessment',
  'Sample',
  'Misconceptions',
  'Differentiation',
  'Extension',
  'Care',
  'Curriculum',
  'GuessLink',
] as const;

/**
 * Returns the MDX components that the text of one lesson may use, by name, each with the attribute values that it
 * accepts.
 * @param tasks ids of the lesson's tasks
 * @param story the components that chapters of the story may use
 * @param names ids to which the lesson may refer
 * @param formulas formulas of all readings
 */
export function lessonMdxRules(
  record: LessonRecord,
  tasks: readonly string[],
  story: MdxComponentRules,
  names: IdsUsableInLessons,
  formulas: Iterable<string>,
): MdxComponentRules {
  const naming = (attribute: string, ids: Iterable<string>): MdxComponentRule => ({
    attributes: { [attribute]: new Set(ids) },
    requiredAttributes: [attribute],
  });
  const plain: MdxComponentRule = { attributes: {}, requiredAttributes: [] };
  return {
    ...Object.fromEntries(STORY_COMPONENTS.map((word) => [word, story[word] ?? plain])),
    ...Object.fromEntries(PLAIN_COMPONENTS.map((word) => [word, plain])),
    Plan: naming(
      'id',
      record.plans.map(({ id }) => id),
    ),
    Part: naming('id', partIdsOfLesson(record)),
    Task: naming('id', tasks),
    TaskLink: naming('id', tasks),
    SheetLink: naming('kind', SHEET_KINDS),
    FactCard: naming('id', names.observations),
    Level: naming('id', ANSWER_LEVELS),
    Show: { attributes: { title: new Set(['covered']) }, requiredAttributes: [] },
    Fits: naming('to', record.frameworks),
    Implied: naming('formula', formulas),
    Drawing: naming('id', names.figures),
    KeyDrawing: naming('id', names.figures),
    ReadingLink: naming('of', names.readings),
    StoryLink: naming('to', CHAPTER_IDS),
    LessonLink: naming('to', LESSON_IDS),
    PageAddress: naming('to', LINKABLE_PAGE_NAMES),
  };
}
