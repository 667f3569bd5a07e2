import type { Nodes } from 'mdast';
import { childrenOf, componentsIn, idOf, textAsLine, textWithout } from '@/lib/story/mdxNodes';
import { parseMdx } from '@/lib/story/parseMdx';
import { componentAttribute } from '@/lib/story/readProse';
import type { LessonText } from './lessonShape';

/**
 * The texts of a lesson by the component that contains them, with the ids of its plans and curricula in document order.
 */
export interface LessonReading extends LessonText {
  readonly plans: readonly string[];
  readonly frameworks: readonly string[];
}

/**
 * Parses the text of a lesson. A missing component gives an empty text or list.
 * @throws Error when the text is not MDX
 */
export function readLesson(mdx: string): LessonReading {
  const root = parseMdx(mdx);
  const one = (name: string) => componentsIn(root, name)[0];
  const text = (name: string) => textAsLine(one(name));
  const items = (name: string) => itemsIn(one(name));
  const [assessment] = componentsIn(root, 'Assessment');
  const care = one('Care');
  return {
    goal: text('Goal'),
    objectives: items('Objectives'),
    prior: text('Prior'),
    prepare: items('Prepare'),
    materials: items('Materials'),
    plans: componentsIn(root, 'Plan').map(idOf),
    parts: componentsIn(root, 'Part').map((part) => ({
      id: idOf(part),
      inShort: textAsLine(componentsIn(part, 'InShort')[0]),
      teacher: textAsLine(componentsIn(part, 'Teacher')[0]),
      pupils: textAsLine(componentsIn(part, 'Pupils')[0]),
    })),
    tasks: componentsIn(root, 'Task').map((task) => ({
      id: idOf(task),
      question: textWithout(task, 'Expected'),
      expected: textAsLine(componentsIn(task, 'Expected')[0]),
    })),
    assessment: {
      task: assessment === undefined ? '' : textWithout(assessment, 'Level'),
      levels: (assessment === undefined ? [] : componentsIn(assessment, 'Level')).map((level) => ({
        id: idOf(level),
        criterion: textWithout(level, 'Sample'),
        sample: textAsLine(componentsIn(level, 'Sample')[0]),
      })),
    },
    misconceptions: items('Misconceptions'),
    differentiation: items('Differentiation'),
    extension: text('Extension'),
    care: textAsLine(care),
    careInShort: textAsLine(care && componentsIn(care, 'InShort')[0]),
    frameworks: componentsIn(root, 'Fits').map((fits) => componentAttribute(fits, 'to') ?? ''),
  };
}

function itemsIn(node: Nodes | undefined): string[] {
  return childrenOf(node).flatMap((child) => (child.type === 'listItem' ? [textAsLine(child)] : itemsIn(child)));
}
