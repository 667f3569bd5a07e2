import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { DeckTask } from './readDeck';
import { taskName } from './taskName';

/** A task with its number on the worksheet. */
export interface AskedTask {
  readonly task: DeckTask;
  readonly n: number;
}

interface TasksFaceProps {
  readonly locale: Locale;
  readonly tasks: readonly AskedTask[];
}

/** The questions of several tasks side by side: each group finds its own while the others read theirs. */
export function TasksFace({ locale, tasks }: TasksFaceProps) {
  return (
    <ul className="slide-tasks">
      {tasks.map(({ task: { id, briefly }, n }) => (
        // Addresses lead to a task by this id (LessonDeck.element.ts).
        <li key={id} id={`task-${id}`}>
          <h3>{taskName(locale, n, 'task')}</h3>
          {briefly}
        </li>
      ))}
    </ul>
  );
}

/** An answer: with script covered until the teacher asks for it, and that is said; without, folded. */
export function AnswerFace({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const words = messages(locale).present;
  return (
    <>
      <p className="slide-covered max-w-[26em]" hidden>
        {words.answerCovered}
      </p>
      <details className="slide-answer" data-conclusion="">
        {/* With script the bar has a button for it. */}
        <summary className="w-max underline underline-offset-[0.25em] in-data-deck:hidden print:hidden">
          {words.showAnswer}
        </summary>
        <div className="grid gap-[0.5em]">{children}</div>
      </details>
    </>
  );
}
