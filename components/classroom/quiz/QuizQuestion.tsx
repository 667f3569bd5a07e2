import type { ReactNode } from 'react';
import { PeriodText } from '@/components/number/PeriodText';
import { findFigure } from '@/components/sections/figures';
import { MessageText } from '@/components/text/MessageText';
import { findObservation } from '@/lib/facts/facts';
import { findQuizItem, QUIZ_IDS } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { languageRule } from '@/lib/text/language';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { childrenOfType } from '../lesson/childrenOfType';

export interface QuizQuestionProps {
  readonly locale: Locale;
  readonly id: string;
  /** Paragraphs, of which the last is the question itself, then `<Short>` and the `<Option>`s. */
  readonly children: ReactNode;
}

interface AnswerOptionProps {
  readonly id: string;
  /** A paragraph with the text of the option, then a `<Why>` that explains why it is right or wrong. */
  readonly children: ReactNode;
}

/**
 * Contains the question in one line, for the files for Moodle and Kahoot. The page renders the whole question
 * instead, so this renders nothing.
 */
export function OneLineQuestion() {
  return null;
}

/** Contains one of the answers to choose from; `<QuizQuestion>` renders it. */
export function AnswerOption({ children }: AnswerOptionProps) {
  return children;
}

/** Explains why an option is right or wrong. */
export function AnswerExplanation({ children }: { readonly children: ReactNode }) {
  return children;
}

/**
 * Renders a question with its options, and their explanations folded below. Complete without script; `<quiz-set>` makes
 * it interactive.
 */
export function QuizQuestion({ locale, id, children }: QuizQuestionProps) {
  const words = messages(locale).teach.quiz;
  const paragraphs = childrenOfType<{ children: ReactNode }>(children, 'p');
  const options = optionsIn(locale, children);
  return (
    <div
      className="quiz-item grid min-w-0 scroll-mt-[calc(var(--header)+1rem)] gap-3 print:mt-4 print:block print:break-inside-avoid"
      id={`question-${id}`}
    >
      <h3 className="scroll-mt-[calc(var(--header)+1rem)] font-sans text-sm font-normal text-quiet">
        {words.question} <QuizNumber locale={locale} id={id} />
      </h3>
      {paragraphs.slice(0, -1)}
      <fieldset className="min-w-0">
        <legend className="pt-1 pb-3 font-display text-heading-sm tracking-[-0.016em] print:pb-1.5 print:text-[1.1875rem]/6 print:tracking-normal">
          {paragraphs.at(-1)?.props.children}
        </legend>
        {options.map((option) => (
          <div
            key={option.id}
            className="quiz-option relative border-t border-rule last:border-b"
            data-option={option.id}
          >
            <label className="grid grid-cols-[auto_auto_minmax(0,1fr)] items-baseline gap-3 py-2.5 in-enabled:cursor-pointer in-enabled:hover:bg-raised not-print:in-data-[verdict=right]:font-medium print:py-0.75">
              <input className="size-4.5 translate-y-0.75 accent-ink" type="radio" name={id} value={option.id} />
              <span className="quiz-letter font-sans text-note font-medium">{option.letter}</span>
              <span>{option.text}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <details className="quiz-answer gap-3 open:grid print:hidden!" data-right={findQuizItem(id).right}>
        <summary className="min-h-11 py-2.75 font-sans text-note font-medium">{words.open}</summary>
        <QuizWhys locale={locale} id={id}>
          {children}
        </QuizWhys>
        <p className="quiz-rest font-sans text-sm print:hidden">
          {words.rests}
          {punctuationOf(locale).colon}
          <QuizEvidence locale={locale} id={id} />
        </p>
      </details>
    </div>
  );
}

/** Renders the entry of a question in the printed key: number, right answer, and the explanation of each option. */
export function QuizKeyEntry({ locale, id, children }: QuizQuestionProps) {
  const right = optionsIn(locale, children).find((option) => option.id === findQuizItem(id).right);
  return (
    <div className="quiz-key-entry mt-4 break-inside-avoid border-t border-rule pt-1.5">
      <h3>
        <QuizNumber locale={locale} id={id} /> {right?.letter}
      </h3>
      <QuizWhys locale={locale} id={id}>
        {children}
      </QuizWhys>
    </div>
  );
}

function QuizWhys({ locale, id, children }: QuizQuestionProps) {
  const words = messages(locale).teach.quiz;
  return optionsIn(locale, children).map((option) => (
    <div
      key={option.id}
      className="quiz-why grid gap-1 text-base in-[.quiz-option]:ps-7.5 in-[.quiz-option]:pb-3 print:block print:text-note/5.25 print:*:me-1.5 print:*:inline"
      data-option={option.id}
    >
      <p className="quiz-verdict font-sans text-sm text-quiet data-chosen:after:content-['_·_'_attr(data-chosen)] print:after:content-['_–'] in-data-[verdict=right]:font-medium in-data-[verdict=right]:text-ink">
        <span className="quiz-letter font-sans text-note font-medium in-[.quiz-option]:hidden">{option.letter}</span>{' '}
        {option.id === findQuizItem(id).right ? words.isRight : words.isWrong}
      </p>
      {option.why}
    </div>
  ));
}

function QuizNumber({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return <span data-ui="">{formatNumber(locale, QUIZ_IDS.indexOf(id) + 1)}</span>;
}

/**
 * Returns the options of a question with their letters, e.g. `a`. Their paragraphs are unwrapped, because a label may
 * not contain one.
 */
function optionsIn(locale: Locale, children: ReactNode) {
  return childrenOfType<AnswerOptionProps>(children, AnswerOption).map(({ props }, i) => ({
    id: props.id,
    letter: languageRule(locale, 'letters')[i],
    text: childrenOfType<{ children: ReactNode }>(props.children, 'p').map((paragraph) => paragraph.props.children),
    why: childrenOfType(props.children, AnswerExplanation),
  }));
}

/** Links to the figure or number that settles a question. */
function QuizEvidence({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { basis } = findQuizItem(id);
  if ('figure' in basis)
    return (
      <a href={paths.figurePage(locale, basis.figure)}>
        <MessageText locale={locale} message={messages(locale).figures[findFigure(basis.figure).id].share.title} />
      </a>
    );
  const row = findObservation(basis.number);
  return (
    <a href={paths.number(locale, basis.number)}>
      {metricName(locale, row.metric)}
      {punctuationOf(locale).comma}
      <PeriodText locale={locale} row={row} />
    </a>
  );
}
