import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { QuizTotal } from './QuizTotal.element';
import { QuizQuestionControls, type QuizTextName } from './quizQuestionControls.browser';

/**
 * `<quiz-set>`: asks its questions one by one, hides each answer until an option is chosen, and shows the score at the
 * end; `<quiz-total>` adds up the scores. Without script each answer is folded under its question. Nothing is sent or
 * stored.
 */
class QuizSet extends HTMLElement {
  readonly #say = (word: QuizTextName): string => this.dataset[word] ?? '';
  readonly #score = createElement('p', { className: 'quiz-score', role: 'status', tabIndex: -1 });
  readonly #result = createElement('a', { href: '#result', hidden: true }, this.#say('result'));
  readonly #again = createElement('button', { type: 'button', hidden: true }, this.#say('again'));
  #questions: readonly QuizQuestionControls[] = [];

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    this.#score.dataset.ui = '';
    this.#questions = [...this.querySelectorAll<HTMLElement>('.quiz-item')].map(
      (item) => new QuizQuestionControls(item, this.#say, { onAnswer: this.#follow, onNext: this.#goOn }),
    );
    this.#again.addEventListener('click', () => {
      for (const question of this.#questions) question.reset();
      this.#follow();
      this.#questions[0]?.focus();
    });
    this.append(
      createElement(
        'div',
        { className: 'quiz-foot' },
        this.#score,
        this.#again,
        this.#result,
        createElement('small', {}, this.#say('private')),
      ),
    );
    this.#follow();
  }

  get #open(): readonly QuizQuestionControls[] {
    return this.#questions.filter(({ isRight }) => isRight === undefined);
  }

  /**
   * Updates buttons and score after an answer.
   * @param last the question answered last, whose button opens the score once all are answered
   */
  #follow = (last?: QuizQuestionControls): void => {
    const isOver = this.#open.length === 0;
    for (const question of this.#questions)
      question.showNextButton(isOver ? (question === last ? this.#say('last') : undefined) : this.#say('next'));
    this.#again.hidden = !isOver;
    this.#result.hidden = !isOver;
    const right = this.#questions.filter(({ isRight }) => isRight).length;
    this.#score.textContent = isOver
      ? this.#say('score').replace('{n}', String(right)).replace('{total}', String(this.#questions.length))
      : '';
    const total = document.querySelector('quiz-total');
    if (total instanceof QuizTotal) total.count();
  };

  /**
   * Moves the focus to the next unanswered question after this one, else to the first unanswered one, or to the score
   * when all are answered.
   */
  #goOn = (from: QuizQuestionControls): void => {
    const open = this.#open;
    const at = this.#questions.indexOf(from);
    const next = open.find((question) => this.#questions.indexOf(question) > at) ?? open[0];
    if (next) next.focus();
    else this.#score.focus();
  };
}

defineElement('quiz-set', QuizSet);
