import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { DeckTaskContent } from './divideIntoSlideContent';
import { renderTaskName } from './renderTaskName';

/** A task with its number on the worksheet, from 1. */
export interface NumberedTask {
  readonly task: DeckTaskContent;
  readonly n: number;
}

interface TasksSlideViewProps {
  readonly locale: Locale;
  readonly tasks: readonly NumberedTask[];
}

/** Renders the questions of several tasks side by side, because each group works on its own task. */
export function TasksSlideView({ locale, tasks }: TasksSlideViewProps) {
  return (
    <ul className="slide-tasks">
      {tasks.map(({ task: { id, questionOnly }, n }) => (
        // LessonDeck.element.ts resolves the address of a task to this id.
        <li key={id} id={`task-${id}`}>
          <h3>{renderTaskName(locale, n, 'task')}</h3>
          {questionOnly}
        </li>
      ))}
    </ul>
  );
}

/** Renders the answer to a task. A note covers it until the teacher reveals it; without script it is folded. */
export function CoveredAnswer({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const words = messages(locale).present;
  return (
    <>
      <p className="slide-covered max-w-[26em]" hidden>
        {words.answerCovered}
      </p>
      <details className="slide-answer" data-conclusion="">
        {/* With script the bar has a button for the answer. */}
        <summary className="w-max underline underline-offset-[0.25em] in-data-deck:hidden print:hidden">
          {words.showAnswer}
        </summary>
        <div className="grid gap-[0.5em]">{children}</div>
      </details>
    </>
  );
}

/** Renders the answer to the prediction question of the story. */
export function PredictionAnswer({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return <CoveredAnswer locale={locale}>{children}</CoveredAnswer>;
}
