import type { Nodes } from 'mdast';
import { childNodesOf, findComponents, idOfComponent, textAsLine, textWithoutComponent } from '@/lib/story/mdxNodes';
import { parseMdx } from '@/lib/story/parseMdx';
import { mdxComponentAttribute } from '@/lib/story/readProse';
import type { LessonText } from './lessonSchemas';

/**
 * The texts of a lesson by the component that contains them, with the ids of its plans and curricula in document order.
 */
export interface ParsedLessonText extends LessonText {
  readonly plans: readonly string[];
  readonly frameworks: readonly string[];
}

/**
 * Parses the text of a lesson. A missing component gives an empty text or list.
 * @throws Error when the text is not MDX
 */
export function parseLessonText(mdx: string): ParsedLessonText {
  const root = parseMdx(mdx);
  const one = (name: string) => findComponents(root, name)[0];
  const text = (name: string) => textAsLine(one(name));
  const items = (name: string) => itemsIn(one(name));
  const [assessment] = findComponents(root, 'Assessment');
  const care = one('Care');
  return {
    goal: text('Goal'),
    objectives: items('Objectives'),
    prior: text('Prior'),
    prepare: items('Prepare'),
    materials: items('Materials'),
    plans: findComponents(root, 'Plan').map(idOfComponent),
    parts: findComponents(root, 'Part').map((part) => ({
      id: idOfComponent(part),
      inShort: textAsLine(findComponents(part, 'InShort')[0]),
      teacher: textAsLine(findComponents(part, 'Teacher')[0]),
      pupils: textAsLine(findComponents(part, 'Pupils')[0]),
    })),
    tasks: findComponents(root, 'Task').map((task) => ({
      id: idOfComponent(task),
      question: textWithoutComponent(task, 'Expected'),
      expected: textAsLine(findComponents(task, 'Expected')[0]),
    })),
    assessment: {
      task: assessment === undefined ? '' : textWithoutComponent(assessment, 'Level'),
      levels: (assessment === undefined ? [] : findComponents(assessment, 'Level')).map((level) => ({
        id: idOfComponent(level),
        criterion: textWithoutComponent(level, 'Sample'),
        sample: textAsLine(findComponents(level, 'Sample')[0]),
      })),
    },
    misconceptions: items('Misconceptions'),
    differentiation: items('Differentiation'),
    extension: text('Extension'),
    care: textAsLine(care),
    careInShort: textAsLine(care && findComponents(care, 'InShort')[0]),
    frameworks: findComponents(root, 'Fits').map((fits) => mdxComponentAttribute(fits, 'to') ?? ''),
  };
}

function itemsIn(node: Nodes | undefined): string[] {
  return childNodesOf(node).flatMap((child) => (child.type === 'listItem' ? [textAsLine(child)] : itemsIn(child)));
}
