import type { Nodes } from 'mdast';
import { childrenOf, idOf, joined, textWithout, wordsIn } from '@/lib/story/mdxWords';
import { parseMdx } from '@/lib/story/parseMdx';
import { wordAttribute } from '@/lib/story/readProse';
import type { LessonText } from './lessonShape';

/** The text of a lesson by component, with the ids of its plans and curricula in document order. */
export interface LessonReading extends LessonText {
  readonly plans: readonly string[];
  readonly frameworks: readonly string[];
}

/** Parses the text of a lesson. Missing components become empty. @throws Error when it is not MDX */
export function readLesson(mdx: string): LessonReading {
  const root = parseMdx(mdx);
  const one = (name: string) => wordsIn(root, name)[0];
  const text = (name: string) => joined(one(name));
  const items = (name: string) => itemsIn(one(name));
  const [assessment] = wordsIn(root, 'Assessment');
  return {
    goal: text('Goal'),
    objectives: items('Objectives'),
    prior: text('Prior'),
    prepare: items('Prepare'),
    materials: items('Materials'),
    plans: wordsIn(root, 'Plan').map(idOf),
    parts: wordsIn(root, 'Part').map((part) => ({
      id: idOf(part),
      teacher: joined(wordsIn(part, 'Teacher')[0]),
      pupils: joined(wordsIn(part, 'Pupils')[0]),
    })),
    tasks: wordsIn(root, 'Task').map((task) => ({
      id: idOf(task),
      question: textWithout(task, 'Expected'),
      expected: joined(wordsIn(task, 'Expected')[0]),
    })),
    assessment: {
      task: assessment === undefined ? '' : textWithout(assessment, 'Level'),
      levels: (assessment === undefined ? [] : wordsIn(assessment, 'Level')).map((level) => ({
        id: idOf(level),
        criterion: textWithout(level, 'Sample'),
        sample: joined(wordsIn(level, 'Sample')[0]),
      })),
    },
    misconceptions: items('Misconceptions'),
    differentiation: items('Differentiation'),
    extension: text('Extension'),
    care: text('Care'),
    frameworks: wordsIn(root, 'Fits').map((fits) => wordAttribute(fits, 'to') ?? ''),
  };
}

function itemsIn(node: Nodes | undefined): string[] {
  return childrenOf(node).flatMap((child) => (child.type === 'listItem' ? [joined(child)] : itemsIn(child)));
}
