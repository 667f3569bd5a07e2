import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { isPlainClick } from '@/components/elements/isPlainClick';
import { fetchFigureTable } from './fetchFigureTable.browser';

/**
 * `<figure-table>`: opens the table of a figure below the link to it, and closes it at the next click. The table comes
 * from the figure's own page. The focus stays on the link. A click with a modifier follows the link.
 */
class FigureTable extends ConnectedElement {
  protected override connect(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.setAttribute('aria-expanded', String(link.nextElementSibling !== null));
    const onClick = (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      if (link.getAttribute('aria-expanded') === 'true') replaceNodeAfterLink(link, undefined);
      else void this.#open(link);
    };
    link.addEventListener('click', onClick, { signal: this.signal });
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const status = createElement('p', { role: 'status' }, this.dataset.loading ?? '');
    replaceNodeAfterLink(link, status);
    const table = await fetchFigureTable(link).catch(() => undefined);
    // The reader may have closed the table while it was loading.
    if (link.nextElementSibling !== status) return;
    if (table) {
      replaceNodeAfterLink(link, table.cloneNode(true));
      return;
    }
    link.setAttribute('aria-expanded', 'false');
    status.replaceChildren(this.dataset.failed ?? '', ' ', createElement('a', { href: link.href }, link.text));
  }
}

/**
 * Replaces the node after the link, which is the table or a message about it.
 * @param below the new node; undefined only removes the old one
 */
function replaceNodeAfterLink(link: HTMLAnchorElement, below: Node | undefined): void {
  link.nextElementSibling?.remove();
  if (below) link.after(below);
  link.setAttribute('aria-expanded', String(below !== undefined));
}

defineElement('figure-table', FigureTable);
