import { defineElement } from '@/components/elements/defineElement';

/**
 * `<quiz-total>`: fills a table with the numbers of answered and of correctly answered questions in each set, and lists
 * those answered wrongly, based on the verdicts that `<quiz-set>` writes into the page. Its button prints the table
 * alone. Without script it is hidden.
 */
export class QuizTotal extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const print = this.querySelector('button');
    // Assigned as a property, so that an element that returns to the page gets no second listener.
    if (print) print.onclick = () => this.#print();
    this.count();
  }

  /** Counts the answered and the correctly answered questions of each set, and writes both numbers into the table. */
  count(): void {
    let answeredInAll = 0;
    let rightInAll = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-set]')) {
      const items = [...document.querySelectorAll(`#set-${row.dataset.set} .quiz-item`)];
      const answered = items.filter((item) => item.querySelector('[data-verdict]'));
      const wrong = answered.filter((item) => item.querySelector('[data-verdict="wrong"]'));
      const numbers = wrong.map((item) => item.querySelector('h3 [data-ui]')?.textContent ?? '');
      fill(row, [answered.length, answered.length - wrong.length, numbers.join(this.dataset.comma)]);
      answeredInAll += answered.length;
      rightInAll += answered.length - wrong.length;
    }
    const total = this.querySelector<HTMLElement>('tfoot tr');
    if (total) fill(total, [answeredInAll, rightInAll]);
  }

  #print(): void {
    this.dataset.printing = '';
    // On some phones `print` returns before the page has been printed.
    window.addEventListener('afterprint', () => delete this.dataset.printing, { once: true });
    window.print();
  }
}

function fill(row: HTMLElement, values: readonly (number | string)[]): void {
  const cells = row.querySelectorAll('td');
  for (const [i, value] of values.entries()) {
    const cell = cells[i];
    if (cell) cell.textContent = String(value);
  }
}

defineElement('quiz-total', QuizTotal);
