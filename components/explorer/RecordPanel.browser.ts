import { createElement } from '@/components/elements/createElement';
import { fetchPage, findElementInPage } from '@/components/elements/fetchPage';
import type { ReportMap } from './ReportMap.element';
import type { ReportRow } from './readReportRow.browser';

/**
 * Opens the details of a record in a new table row below the record's own row. They are fetched from the page of all
 * records, to which the row's link points.
 */
export class RecordPanel {
  readonly row: ReportRow;
  readonly element = document.createElement('tr');
  readonly #link: HTMLAnchorElement | null;
  readonly #group: HTMLElement;

  constructor(host: ReportMap, row: ReportRow) {
    this.row = row;
    const { close = '', showOnMap = '' } = host.dataset;
    const name = host.nameOf(row.id);
    const onClose = () => host.open('', 'list');
    this.#link = row.element.querySelector<HTMLAnchorElement>('.record-open');
    const title = createElement('p', { className: 'record-panel-name' }, ' ', name);
    title.prepend(row.element.querySelector('.kind-sign')?.cloneNode(true) ?? '');
    title.setAttribute('aria-hidden', 'true');
    const bar = createElement('div', { className: 'record-panel-bar' }, title);
    if (row.point) bar.append(button(showOnMap, () => host.showOnMap(row.id)));
    bar.append(button(close, onClose));
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
    void this.#fill(host);
  }

  /** Whether the panel covers the bottom of the window, as on small screens. */
  get isSheet(): boolean {
    return getComputedStyle(this.element).position === 'fixed';
  }

  /** Focuses the panel if it covers the bottom of the window, or otherwise the link in its row. */
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

  async #fill(host: ReportMap): Promise<void> {
    const { loading: words = '', failed = '', file: address = '' } = host.dataset;
    const loading = createElement('p', {}, words);
    this.#group.append(loading);
    const { href = '' } = this.#link ?? {};
    const record = await fetchPage(href)
      .then((page) => document.importNode(findElementInPage(page, `[id="${this.row.id}"]`), true))
      .catch(() => undefined);
    if (!record) {
      const file = createElement('a', { href: address }, address.slice(address.lastIndexOf('/') + 1));
      loading.replaceChildren(failed, ' ', file);
      return;
    }
    record.querySelector('h3')?.remove();
    for (const link of record.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = link.hash.slice(1);
      link.replaceWith(button(link.textContent ?? '', () => host.open(id, 'map')));
    }
    loading.replaceWith(...record.childNodes);
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button' }, text);
  element.addEventListener('click', onClick);
  return element;
}
