import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';

const FIELDS = '.sheet :is(input, textarea)';

/**
 * `<worksheet-answers>`: prints what was typed into the worksheet above it, or saves it as a text file. The answers are
 * only in the fields of the page: nothing is sent, and nothing is stored.
 */
class WorksheetAnswers extends ConnectedElement {
  protected override connect(): void {
    this.hidden = false;
    const { signal } = this;
    this.addEventListener('click', this.#onClick, { signal });
    // Browsers that support `field-sizing` enlarge fields without script.
    if (!CSS.supports('field-sizing', 'content')) document.addEventListener('input', grow, { signal });
  }

  #onClick = ({ target }: Event): void => {
    const act = target instanceof Element ? target.closest('button')?.dataset.act : undefined;
    if (act === 'print') print();
    if (act === 'save') this.#save();
  };

  #save(): void {
    const { file = '', address = '' } = this.dataset;
    const title = document.querySelector('h1')?.textContent?.trim() ?? '';
    const url = URL.createObjectURL(new Blob([answersAsText(title, address)], { type: 'text/plain;charset=utf-8' }));
    createElement('a', { href: url, download: file }).click();
    // The browser has begun to read the file by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Returns the typed answers as plain text: title and address of the worksheet, then each task with its question, and
 * the name and the content of each field.
 */
function answersAsText(title: string, address: string): string {
  const lines = [title, address, ''];
  let task: Element | null = null;
  for (const field of document.querySelectorAll<Field>(FIELDS)) {
    const own = field.closest('.sheet-task');
    const question = textOf(own?.querySelector('[id^="ask-"]'));
    if (own && own !== task) lines.push('', headingOf(own), question);
    task = own;
    const name = nameOf(field);
    lines.push(name === question ? field.value : `${name}${/[\p{L}\p{N})]$/u.test(name) ? ':' : ''} ${field.value}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Returns the heading of a task with its number, which a style sheet adds on the page. */
function headingOf(task: Element): string {
  const number = [...document.querySelectorAll('.sheet-task[id^="task-"]')].indexOf(task) + 1;
  return [textOf(task.querySelector('h2')), ...(number > 0 ? [number] : [])].join(' ');
}

function nameOf(field: Field): string {
  const ids = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length > 0) return ids.map((id) => textOf(document.getElementById(id))).join(', ');
  return field.getAttribute('aria-label') ?? textOf(field.closest('label'));
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Sets the height of a text area to the height of its content after each input. */
function grow({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  target.style.blockSize = 'auto';
  target.style.blockSize = `${target.scrollHeight}px`;
}

defineElement('worksheet-answers', WorksheetAnswers);
