import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { compareGuessToAnswer, parseGuess } from './guess.browser';
import style from './PredictionQuestion.element.css';

const SVG = 'http://www.w3.org/2000/svg';

/** Names of the interface texts that `<prediction-question>` reads from its `data-…` attributes. */
export type PredictionTextName =
  | 'slider'
  | 'field'
  | 'theirs'
  | 'reveal'
  | 'again'
  | 'wrong'
  | 'higher'
  | 'lower'
  | 'same'
  | 'private';

/** Question mark that is shown instead of the answer until the reader has guessed. */
const HIDDEN_ANSWER = document.dir === 'rtl' ? '؟' : '?';

/**
 * Custom element `<prediction-question>`: lets a reader guess a number by slider or number field before the answer is
 * shown. Until then the answer is neither visible nor announced to screen readers; with `?reveal=0`, for classes, it is
 * not in the document. Nothing is sent or stored.
 */
class PredictionQuestion extends ConnectedElement {
  readonly #answer = this.querySelector('details');
  readonly #value = this.querySelector<HTMLDataElement>(`[data-observation="${this.dataset.answer}"]`);
  readonly #most = Number(this.dataset.max);
  readonly #isKeptOut = new URLSearchParams(location.search).get('reveal') === '0';
  readonly #slider = createElement('input', { type: 'range', min: '0', max: String(this.#most), value: '0' });
  // Uses a text field instead of a number field, so that mistyped input remains.
  readonly #field = createElement('input', { type: 'text', inputMode: 'numeric', autocomplete: 'off', size: 3 });
  readonly #error = createElement('p', { id: 'prediction-error', className: 'prediction-error', role: 'alert' });
  readonly #mine = document.createElementNS(SVG, 'path');
  readonly #theirs = document.createElementNS(SVG, 'path');
  readonly #theirNumber = createElement('span', {}, HIDDEN_ANSWER);
  readonly #show = createElement('button', { className: 'prediction-show' }, this.#word('reveal'));
  readonly #gap = createElement('p', { className: 'prediction-gap', tabIndex: -1, hidden: true });
  readonly #again = createElement('button', { type: 'button', hidden: true }, this.#word('again'));

  protected override connect(): void {
    if (!this.#answer || !this.#value) return;
    adoptStyleSheet(style, this.signal);
    if (this.querySelector('form')) return;
    this.#gap.dataset.ui = this.#error.dataset.ui = '';
    this.#slider.addEventListener('input', this.#take);
    // A slider that is moved to the value it already has sends no input event, but its initial zero is a valid guess.
    this.#slider.addEventListener('click', this.#take);
    this.#slider.addEventListener('keydown', ({ key }) => {
      if (/^(Arrow|Home|End|Page)/.test(key)) this.#take();
    });
    this.#field.addEventListener('input', () => this.#follow());
    this.#field.setAttribute('aria-describedby', this.#error.id);
    this.#again.addEventListener('click', () => {
      this.#fold();
      this.#field.focus();
      this.#field.select();
    });
    const form = createElement(
      'form',
      { noValidate: true },
      createElement('label', {}, createElement('span', {}, this.#word('slider')), this.#slider),
      createElement('label', { className: 'prediction-field' }, this.#word('field'), this.#field),
      this.#strip(this.#mine, 'mine'),
      createElement('p', { className: 'prediction-theirs' }, this.#word('theirs'), ' ', this.#theirNumber),
      this.#strip(this.#theirs, 'theirs'),
      this.#error,
      createElement(
        'p',
        { className: 'prediction-foot' },
        this.#show,
        this.#again,
        createElement('small', {}, this.#word('private')),
      ),
      this.#gap,
    );
    form.setAttribute('aria-labelledby', 'prediction-title');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#reveal();
    });
    this.prepend(form);
    // An answer that was opened before the script was loaded stays open.
    const isOpen = this.#answer.open;
    this.#fold();
    this.#answer.hidden = !isOpen;
  }

  get #guess(): number | undefined {
    return parseGuess(this.#field.value, this.#most);
  }

  /**
   * Creates a drawing with one stroke for each unit of the maximum guess.
   * @param counted path on top of these strokes, which later shows one stroke for each unit of the guess or of the
   * answer
   * @param name last part of the CSS class: `mine` or `theirs`
   */
  #strip(counted: SVGPathElement, name: string): SVGSVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    const all = document.createElementNS(SVG, 'path');
    all.setAttribute('d', strokes(this.#most));
    svg.setAttribute('class', `prediction-strip prediction-strip-${name}`);
    svg.setAttribute('viewBox', `0 0 ${this.#most} 1`);
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(all, counted);
    return svg;
  }

  #take = (): void => {
    this.#field.value = this.#slider.value;
    this.#follow();
  };

  /**
   * Updates slider, drawing and comparison when the reader changes the typed guess, before and after the answer is
   * shown.
   */
  #follow(): void {
    const guess = this.#guess;
    this.#complain(undefined);
    if (guess !== undefined) this.#slider.value = String(guess);
    this.#mine.setAttribute('d', strokes(guess ?? 0));
    if (this.#again.hidden) return;
    if (guess === undefined) this.#fold();
    else this.#compare(guess);
  }

  #reveal(): void {
    const guess = this.#guess;
    if (guess === undefined) {
      this.#complain(this.#word('wrong').replace('{min}', '0').replace('{max}', String(this.#most)));
      this.#field.focus();
      return;
    }
    if (!this.#answer || !this.#value) return;
    this.#complain(undefined);
    this.#theirNumber.replaceChildren(this.#value.cloneNode(true));
    this.#theirs.setAttribute('d', strokes(this.#value.value === '' ? 0 : Number(this.#value.value)));
    this.#answer.hidden = false;
    this.#answer.open = true;
    this.append(this.#answer);
    this.#setTold(true);
    this.#compare(guess);
    this.#gap.focus();
  }

  #compare(guess: number): void {
    const { side, by } = compareGuessToAnswer(Number(this.#value?.value), guess);
    this.#gap.textContent = this.#word(side).replace('{n}', String(by));
  }

  #fold(): void {
    if (this.#answer) this.#answer.hidden = true;
    if (this.#isKeptOut) this.#answer?.remove();
    this.#theirNumber.replaceChildren(HIDDEN_ANSWER);
    this.#theirs.setAttribute('d', '');
    this.#gap.textContent = '';
    this.#setTold(false);
  }

  #setTold(isTold: boolean): void {
    this.#show.hidden = isTold;
    this.#gap.hidden = this.#again.hidden = !isTold;
  }

  #complain(error: string | undefined): void {
    this.#error.textContent = error ?? '';
    this.#field.setAttribute('aria-invalid', String(error !== undefined));
  }

  #word(name: PredictionTextName): string {
    return this.dataset[name] ?? '';
  }
}

function strokes(count: number): string {
  return Array.from({ length: count }, (_, i) => `M${i + 0.5} 0v1`).join('');
}

defineElement('prediction-question', PredictionQuestion);
