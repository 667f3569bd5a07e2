import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { fetchPage, findElementInPage } from '@/components/elements/fetchPage';
import { isPlainClick } from '@/components/elements/isPlainClick';
import { returnFocusToLink } from '@/components/elements/returnFocusToLink';
import style from './NumberCard.element.css';

/**
 * `<number-card popover>`: when a reader clicks a number, opens its number card beside it, fetched from the page of its
 * count. Clicks with a modifier key follow the link; so do clicks on numbers whose count page is already open, and all
 * clicks where popovers are not supported.
 */
class NumberCard extends ConnectedElement {
  #asked: HTMLAnchorElement | undefined;
  /** Address of the number whose card should be visible. */
  #wanted: string | undefined;

  protected override connect(): void {
    if (!('showPopover' in this)) return;
    const { signal } = this;
    adoptStyleSheet(style, signal);
    document.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('pointerover', this.#onPointerOver, { signal });
    this.addEventListener('toggle', this.#onToggle, { signal });
    signal.addEventListener('abort', () => this.#release());
  }

  #onClick = (event: MouseEvent): void => {
    const link = numberLink(event.target);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void this.#open(link);
  };

  /** Fetches the card when a pointer reaches a number, so that it has usually loaded before the click. */
  #onPointerOver = (event: PointerEvent): void => {
    const link = numberLink(event.target);
    if (link) fetchCard(link).catch(() => {});
  };

  async #open(link: HTMLAnchorElement): Promise<void> {
    // A number inside the card replaces the card; the card stays beside the number it was opened from.
    if (!this.contains(link)) this.#askFrom(link);
    this.#wanted = link.href;
    this.#show(paragraph(this.dataset.loading));
    const content = await fetchCard(link).catch(() => this.#apology(link));
    // In the meantime the reader may have opened another number or closed the card.
    if (this.#wanted === link.href) this.#show(content);
  }

  #apology(link: HTMLAnchorElement): Node {
    const message = paragraph(this.dataset.failed);
    const page = document.createElement('a');
    page.href = link.href;
    page.textContent = link.textContent;
    message.append(' ', page);
    return message;
  }

  #askFrom(link: HTMLAnchorElement): void {
    this.#release();
    if (this.matches(':popover-open')) this.hidePopover();
    this.#asked = link;
    link.setAttribute('aria-expanded', 'true');
    link.style.setProperty('anchor-name', '--asked-number');
    this.dataset.hue = link.closest<HTMLElement>('[data-hue]')?.dataset.hue ?? 'plain';
    this.showPopover();
  }

  /** Makes the number that opened the card a plain link again. @returns its link */
  #release(): HTMLAnchorElement | undefined {
    const asked = this.#asked;
    this.#asked = undefined;
    this.#wanted = undefined;
    asked?.removeAttribute('aria-expanded');
    asked?.style.removeProperty('anchor-name');
    return asked;
  }

  #show(content: Node): void {
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'number-card-close';
    close.textContent = this.dataset.close ?? '';
    close.addEventListener('click', () => this.hidePopover());
    this.replaceChildren(close, content);
    this.focus({ preventScroll: true });
  }

  #onToggle = (event: Event): void => {
    if (!(event instanceof ToggleEvent) || event.newState === 'open') return;
    const asked = this.#release();
    if (asked) returnFocusToLink(this, asked);
  };
}

/**
 * Fetches the page of a count and returns the card of one number, together with the definition of the count, which the
 * page contains only once.
 */
async function fetchCard({ href, hash }: HTMLAnchorElement): Promise<Node> {
  const page = await fetchPage(href);
  const card = findElementInPage(page, `[data-number-card="${hash.slice(1)}"]`).cloneNode(true) as Element;
  const copies = (selector: string) => [...page.querySelectorAll(selector)].map((part) => part.cloneNode(true));
  card.firstElementChild?.prepend(...copies('[data-count-name]'));
  // Rows in the order in which readers ask: who, what, where, when, and what is left out.
  const [who, when] = card.querySelectorAll('dl > div');
  who?.after(...copies('[data-count-row="who"]'));
  when?.after(...copies('[data-count-row="when"]'));
  // On the page of a count the chains of reports come before the rows, because they float beside them. In a card the rows
  // are read first.
  card.querySelector('dl')?.after(...card.querySelectorAll('.number-card-chains'));
  return card;
}

function numberLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.number') : null;
  return link?.pathname === location.pathname ? null : link;
}

function paragraph(text: string | undefined): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text ?? '';
  return element;
}

defineElement('number-card', NumberCard);
