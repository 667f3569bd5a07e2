import type { ReactNode } from 'react';
import { figureSlides } from '@/components/sections/figureSlides';
import { figureOf } from '@/components/sections/figures';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { lessonOf } from '../lesson/lessonOf';
import { Minutes } from '../lesson/Minutes';
import { partName } from '../lesson/partName';
import { FigureFace, figureHeading } from './FigureFace';
import { FigureNotes } from './FigureNotes';
import type { Deck, DeckPart, DeckTask, Shown } from './readDeck';
import { StartFace } from './StartFace';
import type { Slide } from './slide';
import { taskName } from './taskName';

interface LessonSlides {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly deck: Deck;
  /** The guess before the story, its answer apart. */
  readonly guess: ReactNode;
}

/** A lesson as slides: its start, then plan after plan each part with what it shows, then the tasks no part leads to. */
export function slidesOf({ locale, lesson, deck, guess }: LessonSlides): readonly Slide[] {
  const { present, teach } = messages(locale);
  const plans = lessonOf(lesson).plans;
  const minutes = new Map(
    plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts.map((part) => [part.id, part.minutes]))),
  );
  const led = new Set(
    deck.plans.flatMap(({ parts }) =>
      parts.flatMap(({ shown }) => shown.flatMap((what) => (what.kind === 'task' ? [what.task] : []))),
    ),
  );
  const question = ({ id, question }: DeckTask, n: number): Slide => ({
    id: `task-${id}`,
    kind: 'task',
    name: taskName(locale, n, led.has(id) ? 'task' : 'spare'),
    face: question,
  });
  const answer = ({ id, expected }: DeckTask, n: number): Slide => ({
    id: `answer-${id}`,
    kind: 'answer',
    name: taskName(locale, n, 'answer'),
    face: expected,
  });
  const shownSlides = (part: string, shown: Shown, plan: readonly Shown[]): Slide[] => {
    if (shown.kind === 'words') return [];
    if (shown.kind === 'task') {
      // Asked when the plan first comes to it, and answered when it last does.
      const mentions = plan.filter((each) => each.kind === 'task' && each.task === shown.task);
      const [isAsked, isAnswered] = [mentions[0] === shown, mentions.at(-1) === shown];
      return deck.tasks.flatMap((task, i) =>
        task.id === shown.task
          ? [...(isAsked ? [question(task, i + 1)] : []), ...(isAnswered ? [answer(task, i + 1)] : [])]
          : [],
      );
    }
    if (shown.kind === 'guess')
      return [
        {
          id: `${part}-guess`,
          kind: 'guess',
          name: present.guess,
          cover: `${part}-guess`,
          isCovered: true,
          face: guess,
        },
      ];
    const { id: figure } = figureOf(shown.figure);
    return figureSlides(locale, shown.figure, shown.reading).map((slide) => ({
      id: [part, shown.figure, slide.view].filter(Boolean).join('-'),
      kind: 'figure',
      name: figureHeading(locale, figure),
      cover: `${part}-${figure}`,
      isCovered: shown.isCovered,
      face: <FigureFace locale={locale} figure={figure} slide={slide} />,
      notes: <FigureNotes locale={locale} figure={figure} />,
    }));
  };
  const partSlides = (plan: string, part: DeckPart, inPlan: readonly Shown[]): Slide[] => {
    const timed = { id: part.id, minutes: minutes.get(part.id) ?? 0 };
    const own: Slide = {
      id: part.id,
      kind: 'part',
      name: (
        <>
          {partName(locale, lesson, part.id)} <Minutes locale={locale} minutes={timed.minutes} isShort />
        </>
      ),
      face: <PartFace part={part} />,
      notes: part.teacher,
    };
    return [own, ...part.shown.flatMap((shown) => shownSlides(part.id, shown, inPlan))].map((slide) => ({
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
      face: <StartFace locale={locale} lesson={lesson} />,
    },
    ...deck.plans.flatMap(({ id, parts }) => {
      const shown = parts.flatMap((part) => part.shown);
      return parts.flatMap((part) => partSlides(id, part, shown));
    }),
    ...deck.tasks.flatMap((task, i) => (led.has(task.id) ? [] : [question(task, i + 1), answer(task, i + 1)])),
  ];
}

/** What a class sees while a part lasts: what is put up, and what to do. */
function PartFace({ part }: { readonly part: DeckPart }) {
  const words = part.shown.flatMap((shown) => (shown.kind === 'words' ? [shown.words] : []));
  return (
    <>
      {words.map((shown, i) => (
        <p key={i} className="max-w-[24em] font-serif text-[1.36em]/[1.25] text-balance">
          {shown}
        </p>
      ))}
      <div
        className={
          words.length > 0
            ? 'slide-do mt-[0.5em] grid max-w-[34em] gap-[0.3em] border-t border-rule pt-[0.7em]'
            : 'slide-do grid max-w-[34em] gap-[0.3em]'
        }
      >
        {part.pupils}
      </div>
    </>
  );
}
