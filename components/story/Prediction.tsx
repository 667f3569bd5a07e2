import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface StoryPartProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A question to guess at before reading on: a few words, then their `<Answer>`. One a story. */
export function Prediction({ locale, children }: StoryPartProps) {
  return (
    <aside className="prediction" id="prediction" aria-labelledby="prediction-title">
      <h3 className="prediction-title" id="prediction-title">
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
      <summary>{messages(locale).page.prediction.open}</summary>
      {children}
    </details>
  );
}
