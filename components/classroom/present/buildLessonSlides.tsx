import type { ReactNode } from 'react';
import { findFigure, lessonSlidesOfFigure } from '@/components/sections/figures';

import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { DurationInMinutes } from '../lesson/DurationInMinutes';
import { findLessonPart } from '../lesson/findLessonPart';
import { lessonPartName } from '../lesson/lessonPartName';
import type { DeckContent, DeckPartContent, ShownPartContent } from './divideIntoSlideContent';
import { FigureSlideNotes, FigureSlideView, renderFigureSlideTitle } from './FigureSlideView';
import { LessonPartSlideView } from './LessonPartSlideView';
import { renderTaskName } from './renderTaskName';
import { StartSlideView } from './StartSlideView';
import type { Slide } from './slide';
import { CoveredAnswer, type NumberedTask, TasksSlideView } from './TasksSlideView';

interface LessonSlides {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly deck: DeckContent;
  /** The content of the prediction question; its answer is covered separately. */
  readonly guess: ReactNode;
}

/**
 * Returns the slides of a lesson: the start, the parts of each plan with their content, and the tasks that no part
 * refers to.
 */
export function buildLessonSlides({ locale, lesson, deck, guess }: LessonSlides): readonly Slide[] {
  const { present, teach } = messages(locale);
  const referredTasks = new Set(deck.plans.flatMap(({ parts }) => parts.flatMap(({ shown }) => taskIds(shown))));
  const tasks = new Map(deck.tasks.map((task, i) => [task.id, { task, n: i + 1 }]));
  const tasksOf = (ids: readonly string[]) => ids.flatMap((id) => tasks.get(id) ?? []);
  const question = ({ task: { id, question }, n }: NumberedTask): Slide => ({
    id: `task-${id}`,
    kind: 'task',
    name: renderTaskName(locale, n, referredTasks.has(id) ? 'task' : 'spare'),
    face: question,
  });
  /** Returns a single slide with the questions of all tasks of a part, because groups work on them at the same time. */
  const questions = (part: string, asked: readonly NumberedTask[]): readonly Slide[] =>
    asked.length > 1
      ? [
          {
            id: `${part}-tasks`,
            kind: 'tasks',
            name: present.tasks,
            face: <TasksSlideView locale={locale} tasks={asked} />,
          },
        ]
      : asked.map(question);
  const answer = ({ task: { id, expected }, n }: NumberedTask): Slide => ({
    id: `answer-${id}`,
    kind: 'answer',
    name: renderTaskName(locale, n, 'answer'),
    cover: `answer-${id}`,
    isCovered: true,
    face: <CoveredAnswer locale={locale}>{expected}</CoveredAnswer>,
  });
  const figures = (part: string, shown: Extract<ShownPartContent, { kind: 'figure' }>): readonly Slide[] => {
    const { id: figure } = findFigure(shown.figure);
    return lessonSlidesOfFigure(locale, shown.figure, shown.reading).map((slide) => ({
      id: [part, shown.figure, slide.view].filter(Boolean).join('-'),
      kind: 'figure',
      name: slide.name ?? renderFigureSlideTitle(locale, figure),
      cover: `${part}-${figure}`,
      isCovered: shown.isCovered,
      face: <FigureSlideView locale={locale} figure={figure} slide={slide} />,
      notes: <FigureSlideNotes locale={locale} figure={figure} />,
    }));
  };
  const guessed = (part: string): Slide => ({
    id: `${part}-guess`,
    kind: 'guess',
    name: present.guess,
    cover: `${part}-guess`,
    isCovered: true,
    face: guess,
  });
  /**
   * Returns the slides of a part's content.
   * @param before content of the plan's earlier parts
   * @param after content of its later parts
   */
  const shownSlides = (
    part: DeckPartContent,
    before: readonly ShownPartContent[],
    after: readonly ShownPartContent[],
  ): readonly Slide[] => {
    // A task's question comes where the plan first refers to it, its answer where it last does.
    const earlier = new Set(taskIds(before));
    const asked = [...new Set(taskIds(part.shown))].filter((id) => !earlier.has(id));
    return part.shown.flatMap((shown, i): readonly Slide[] => {
      if (shown.kind === 'words') return [];
      if (shown.kind === 'guess') return [guessed(part.id)];
      if (shown.kind === 'figure') return figures(part.id, shown);
      const isFirst = shown.task === asked[0] && !taskIds(part.shown.slice(0, i)).includes(shown.task);
      const isLast = !taskIds([...part.shown.slice(i + 1), ...after]).includes(shown.task);
      return [
        ...(isFirst ? questions(part.id, tasksOf(asked)) : []),
        ...(isLast ? tasksOf([shown.task]).map(answer) : []),
      ];
    });
  };
  // The class does the hand-in task in the longest plan's last part that cannot be skipped.
  const handInPart = deck.plans.at(-1)?.parts.findLast(({ id }) => !findLessonPart(lesson, id).canSkip)?.id;
  const partSlides = (plan: string, part: DeckPartContent, slides: readonly Slide[]): readonly Slide[] => {
    const timed = { id: part.id, minutes: findLessonPart(lesson, part.id).minutes };
    const own: Slide = {
      id: part.id,
      kind: 'part',
      name: (
        <>
          {lessonPartName(locale, lesson, part.id)}{' '}
          <DurationInMinutes locale={locale} minutes={timed.minutes} isShort />
        </>
      ),
      face: <LessonPartSlideView locale={locale} lesson={lesson} part={part} />,
      notes: part.teacher,
    };
    const handIn: Slide = { id: 'hand-in', kind: 'task', name: teach.assessment.collect, face: deck.handIn };
    return [own, ...slides, ...(part.id === handInPart ? [handIn] : [])].map((slide) => ({
      ...slide,
      plan,
      part: timed,
    }));
  };
  return [
    {
      id: 'start',
      kind: 'start',
      name: teach.lessons[lesson].title,
      face: <StartSlideView locale={locale} lesson={lesson} />,
    },
    ...deck.plans.flatMap(({ id, parts }) =>
      parts.flatMap((part, i) => {
        const [before, after] = [parts.slice(0, i), parts.slice(i + 1)].map((some) =>
          some.flatMap(({ shown }) => shown),
        );
        return partSlides(id, part, shownSlides(part, before ?? [], after ?? []));
      }),
    ),
    ...[...tasks.values()].flatMap((spare) =>
      referredTasks.has(spare.task.id) ? [] : [question(spare), answer(spare)],
    ),
  ];
}

function taskIds(shown: readonly ShownPartContent[]): readonly string[] {
  return shown.flatMap((what) => (what.kind === 'task' ? [what.task] : []));
}
