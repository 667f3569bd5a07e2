import { createElement } from '@/components/elements/createElement';

/** Names of the texts that a `<quiz-set>` gets in `data-…` attributes. */
export type QuizTextName =
  | 'check'
  | 'choose'
  | 'chosen'
  | 'right'
  | 'wrong'
  | 'next'
  | 'last'
  | 'score'
  | 'again'
  | 'result'
  | 'private';

interface QuizHandlers {
  readonly onAnswer: (question: QuizQuestionControls) => void;
  readonly onNext: (question: QuizQuestionControls) => void;
}

/**
 * Controls one question of a quiz. Its answer is neither visible nor announced before the reader has chosen an option
 * and pressed the button that checks it.
 */
export class QuizQuestionControls {
  /** Whether the option that the reader submitted is right; undefined until one is submitted. */
  isRight: boolean | undefined;
  readonly #fieldset: HTMLFieldSetElement | null;
  readonly #title: HTMLElement | null;
  readonly #answer: HTMLDetailsElement | null;
  readonly #rest: HTMLElement | null;
  readonly #status = createElement('p', { className: 'quiz-status', role: 'status' });
  readonly #check: HTMLButtonElement;
  readonly #next = createElement('button', { type: 'button', hidden: true });

  constructor(
    readonly item: HTMLElement,
    readonly say: (word: QuizTextName) => string,
    readonly on: QuizHandlers,
  ) {
    this.#fieldset = item.querySelector('fieldset');
    this.#title = item.querySelector('h3');
    this.#answer = item.querySelector('details');
    this.#rest = item.querySelector('.quiz-rest');
    this.#check = createElement('button', { type: 'button' }, say('check'));
    this.#title?.setAttribute('tabindex', '-1');
    this.#check.addEventListener('click', () => this.#judge());
    this.#next.addEventListener('click', () => on.onNext(this));
    item.append(createElement('div', { className: 'quiz-turn' }, this.#status, this.#check, this.#next));
    this.reset();
  }

  /** Resets the question: no option is chosen, and the answer is hidden. */
  reset(): void {
    for (const why of this.item.querySelectorAll('.quiz-why')) {
      why.querySelector('p')?.removeAttribute('data-chosen');
      this.#answer?.append(why);
    }
    if (this.#rest) this.#answer?.append(this.#rest);
    for (const radio of this.#radios) radio.checked = false;
    for (const option of this.#options) delete option.dataset.verdict;
    if (this.#answer) this.#answer.hidden = true;
    if (this.#fieldset) this.#fieldset.disabled = false;
    this.isRight = undefined;
    this.#status.textContent = '';
    this.#check.hidden = false;
  }

  focus(): void {
    this.#title?.focus();
  }

  /**
   * Shows the button to the next question, or hides it.
   * @param name label of the button; undefined where there is no next question
   */
  showNextButton(name: string | undefined): void {
    this.#next.textContent = name ?? '';
    this.#next.hidden = name === undefined || this.isRight === undefined;
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.item.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  }

  get #options(): readonly HTMLElement[] {
    return [...this.item.querySelectorAll<HTMLElement>('.quiz-option')];
  }

  #judge(): void {
    const chosen = this.#radios.find(({ checked }) => checked)?.value;
    if (chosen === undefined) {
      this.#status.textContent = this.say('choose');
      this.#radios[0]?.focus();
      return;
    }
    const right = this.#answer?.dataset.right;
    this.isRight = chosen === right;
    this.#explain(chosen, right);
    if (this.#fieldset) this.#fieldset.disabled = true;
    this.#check.hidden = true;
    this.on.onAnswer(this);
    this.#next.focus();
  }

  /** Moves each explanation under its option, and announces the verdict with the explanation of the chosen option. */
  #explain(chosen: string, right: string | undefined): void {
    let letter = '';
    let reason = '';
    for (const option of this.#options) {
      const id = option.dataset.option;
      const why = this.#answer?.querySelector(`[data-option="${id}"]`);
      if (id === right) {
        option.dataset.verdict = 'right';
        letter = option.querySelector('.quiz-letter')?.textContent ?? '';
      } else if (id === chosen) option.dataset.verdict = 'wrong';
      if (!why) continue;
      if (id === chosen) {
        reason = [...why.querySelectorAll('p:not(.quiz-verdict)')].map((p) => p.textContent).join(' ');
        why.querySelector('p')?.setAttribute('data-chosen', this.say('chosen'));
      }
      option.append(why);
    }
    if (this.#rest) this.#fieldset?.after(this.#rest);
    const verdict = this.isRight ? this.say('right') : this.say('wrong').replace('{letter}', letter);
    this.#status.replaceChildren(verdict, createElement('span', { className: 'sr-only' }, ` ${reason}`));
    this.#status.dataset.ui = '';
  }
}
