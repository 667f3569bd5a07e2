import type { ReactNode } from 'react';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { toDataAttributes } from '@/lib/text/toDataAttributes';
import type { PredictionTextName } from './PredictionQuestion.element';

interface StoryPartProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * Renders a box with a question whose answer readers guess before they read on. Its children are a few sentences and
 * the MDX component `<Answer>`. A story has one such box.
 */
export function PredictionBox({ locale, children }: StoryPartProps) {
  return (
    <aside
      className="prediction mt-12 max-w-160 border-y border-ink pt-4 pb-3"
      id="prediction"
      aria-labelledby="prediction-title"
    >
      <h3 className="font-sans text-note font-medium tracking-normal text-quiet" id="prediction-title">
        {messages(locale).page.prediction.title}
      </h3>
      {children}
    </aside>
  );
}

/** Renders the answer to the question in a closed `<details>`, which readers can open with or without script. */
export function FoldedAnswer({ locale, children }: StoryPartProps) {
  return (
    <details className="prediction-answer">
      <summary className="w-fit py-2.5 font-sans text-note font-medium underline underline-offset-[0.35em]">
        {messages(locale).page.prediction.open}
      </summary>
      {children}
    </details>
  );
}

/** Properties of the answer to guess: which number is the answer, and which is the maximum guess. */
export interface GuessableAnswerProps extends StoryPartProps {
  /** Id of the observation that is the answer, such as `fence-attempts-2021-melilla`. */
  readonly id: string;
  /** Id of the observation of the whole that contains the answer. Its value is the maximum guess. */
  readonly of: string;
}

/**
 * Renders an answer that readers can guess first, with a slider or in a number field. Without script the answer is in a
 * closed `<details>`, and there is nothing to guess with.
 */
export function GuessableAnswer({ locale, id, of, children }: GuessableAnswerProps) {
  const { title: _, open: __, slider, theirs, ...words } = messages(locale).page.prediction;
  const place = placeName(locale, findObservation(id).place);
  const data: Readonly<Record<PredictionTextName, string>> = {
    ...words,
    slider: formatMessage(locale, slider, { place }),
    theirs: formatMessage(locale, theirs, { place }),
  };
  return (
    <prediction-question data-answer={id} data-max={findObservation(of).value ?? undefined} {...toDataAttributes(data)}>
      <FoldedAnswer locale={locale}>{children}</FoldedAnswer>
    </prediction-question>
  );
}
