import type { ReactNode } from 'react';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { dataAttributes } from '@/lib/text/dataAttributes';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import type { PredictionWord } from './PredictionQuestion.element';

interface StoryPartProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A question to guess at before reading on: a few words, then their `<Answer>`. One a story. */
export function Prediction({ locale, children }: StoryPartProps) {
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

/** The answer to a question, folded: nobody reads it before opening it, with or without script. */
export function Answer({ locale, children }: StoryPartProps) {
  return (
    <details className="prediction-answer">
      <summary className="w-fit py-2.5 font-sans text-note font-medium underline underline-offset-[0.35em]">
        {messages(locale).page.prediction.open}
      </summary>
      {children}
    </details>
  );
}

export interface GuessedAnswerProps extends StoryPartProps {
  /** Observation that the question asks for, e.g. `fence-attempts-2021-melilla`; its value stands in the answer. */
  readonly id: string;
  /** Observation that it is a part of: no guess is larger. */
  readonly of: string;
}

/** An answer that can be guessed first, by slider or in digits, where script runs; folded where it does not. */
export function GuessedAnswer({ locale, id, of, children }: GuessedAnswerProps) {
  const { title: _, open: __, slider, theirs, ...words } = messages(locale).page.prediction;
  const place = placeName(locale, observation(id).place);
  const data: Readonly<Record<PredictionWord, string>> = {
    ...words,
    slider: formatMessage(locale, slider, { place }),
    theirs: formatMessage(locale, theirs, { place }),
  };
  return (
    <prediction-question data-answer={id} data-max={observation(of).value ?? undefined} {...dataAttributes(data)}>
      <Answer locale={locale}>{children}</Answer>
    </prediction-question>
  );
}
