import { createElement } from '@/components/elements/createElement';
import { fetchPage, partOf } from '@/components/elements/fetchPage';
import type { ReportRow } from './reportRow.browser';

/** Finished words of an open record. */
export interface PanelWords {
  readonly close: string;
  readonly showOnMap: string;
  readonly loading: string;
  readonly failed: string;
  /** Address of the file that holds all that is known. */
  readonly file: string;
}

interface PanelOptions {
  readonly row: ReportRow;
  /** The name of the record. */
  readonly name: string;
  readonly words: PanelWords;
  readonly onClose: () => void;
  readonly onShowOnMap: () => void;
  /** Called with the id of a record that may count the same people. */
  readonly onOpen: (id: string) => void;
}

/**
 * Opens what is known of a record in a row of its own below the record's row: the part of the page of all records to which
 * the link of the row leads.
 */
export class RecordPanel {
  readonly row: ReportRow;
  readonly element = document.createElement('tr');
  readonly #link: HTMLAnchorElement | null;
  readonly #group: HTMLElement;

  constructor({ row, name, words, onClose, onShowOnMap, onOpen }: PanelOptions) {
    this.row = row;
    this.#link = row.element.querySelector<HTMLAnchorElement>('.record-open');
    const title = createElement('p', { className: 'record-panel-name' }, ' ', name);
    title.prepend(row.element.querySelector('.kind-sign')?.cloneNode(true) ?? '');
    title.setAttribute('aria-hidden', 'true');
    const bar = createElement('div', { className: 'record-panel-bar' }, title);
    if (row.point) bar.append(button(words.showOnMap, onShowOnMap));
    bar.append(button(words.close, onClose));
    this.#group = createElement('div', { role: 'group', ariaLabel: name, tabIndex: -1 }, bar);
    const cell = createElement('td', { colSpan: row.element.children.length }, this.#group);
    this.element.className = 'record-panel';
    Object.assign(this.element.dataset, { incident: row.id, hue: row.hue });
    this.element.append(cell);
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') onClose();
    });
    row.element.after(this.element);
    this.#setOpen(true);
    void this.#fill(words, onOpen);
  }

  /** Whether the record is over the foot of the page, as the style has it on small screens. */
  get isSheet(): boolean {
    return getComputedStyle(this.element).position === 'fixed';
  }

  /** Focuses the record: where it is a sheet the sheet, else the link of its row. */
  focus(): void {
    (this.isSheet ? this.#group : this.#link)?.focus({ preventScroll: true });
  }

  close(): void {
    this.element.remove();
    this.#setOpen(false);
  }

  #setOpen(isOpen: boolean): void {
    this.row.element.classList.toggle('is-open', isOpen);
    this.row.element.parentElement?.classList.toggle('has-open', isOpen);
    this.#link?.setAttribute('aria-expanded', String(isOpen));
  }

  async #fill(words: PanelWords, onOpen: (id: string) => void): Promise<void> {
    const loading = createElement('p', {}, words.loading);
    this.#group.append(loading);
    const { href = '' } = this.#link ?? {};
    const record = await fetchPage(href)
      .then((page) => document.importNode(partOf(page, `[id="${this.row.id}"]`), true))
      .catch(() => undefined);
    if (!record) {
      const file = createElement('a', { href: words.file }, words.file.slice(words.file.lastIndexOf('/') + 1));
      loading.replaceChildren(words.failed, ' ', file);
      return;
    }
    record.querySelector('h3')?.remove();
    for (const link of record.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = link.hash.slice(1);
      link.replaceWith(button(link.textContent ?? '', () => onOpen(id)));
    }
    loading.replaceWith(...record.childNodes);
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button' }, text);
  element.addEventListener('click', onClick);
  return element;
}
