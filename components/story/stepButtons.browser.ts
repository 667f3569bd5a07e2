import { arrowDirection } from '@/components/elements/arrowDirection';
import { createElement } from '@/components/elements/createElement';

export interface StepButtons {
  readonly group: HTMLElement;
  /** Shows the number of the step; at the first and the last step one button is disabled. */
  readonly show: (index: number, count: number) => void;
}

/**
 * Creates the buttons from step to step, which arrow keys operate too.
 * @param words `label`, `previous`, `next` and `of`, e.g. in "2 of 6"
 * @param go called with −1 or 1
 */
export function stepButtons(words: DOMStringMap, go: (direction: number) => void): StepButtons {
  const button = (name: string | undefined, direction: number) => {
    const element = createElement('button', { type: 'button', ariaLabel: name ?? null });
    element.dataset.go = String(direction);
    element.addEventListener('click', () => go(direction));
    return element;
  };
  const back = button(words.previous, -1);
  const on = button(words.next, 1);
  const count = createElement('span');
  count.dataset.ui = '';
  const group = createElement(
    'div',
    { className: 'step-nav', role: 'group', ariaLabel: words.label ?? null },
    back,
    count,
    on,
  );
  group.addEventListener('keydown', (event) => {
    const direction = arrowDirection(event, group);
    if (direction === undefined) return;
    event.preventDefault();
    go(direction);
  });
  return {
    group,
    show: (index, steps) => {
      count.textContent = `${index + 1} ${words.of} ${steps}`;
      // Not `disabled`, which would take the focus away at the first and at the last step.
      back.ariaDisabled = String(index === 0);
      on.ariaDisabled = String(index === steps - 1);
    },
  };
}
