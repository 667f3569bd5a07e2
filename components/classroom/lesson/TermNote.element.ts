import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { placeNoteBelowLine } from './placeNoteBelowLine.browser';

/**
 * `<term-note>`: a link to the glossary that shows a note with the meaning of its term while a pointer or the focus is
 * on the link or the note. Escape closes the note; a tap follows the link.
 */
class TermNote extends ConnectedElement {
  protected override connect(): void {
    if (!('showPopover' in this)) return;
    const { signal } = this;
    this.addEventListener('pointerenter', this.#onEnter, { signal });
    this.addEventListener('pointerleave', this.#hide, { signal });
    this.addEventListener('focusin', this.#show, { signal });
    this.addEventListener('focusout', this.#hide, { signal });
    this.addEventListener('keydown', this.#onKey, { signal });
    signal.addEventListener('abort', this.#hide);
  }

  get #tip(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  /** Shows the note when a mouse or pen enters the link. A touch does not show it, because a tap follows the link. */
  #onEnter = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#show();
  };

  #show = (): void => {
    const tip = this.#tip;
    if (!tip || tip.matches(':popover-open')) return;
    tip.showPopover();
    this.#place();
    // The page may still be scrolling: the browser scrolls a link that is focused by keyboard into the window.
    addEventListener('scroll', this.#place, { passive: true });
  };

  #place = (): void => {
    const tip = this.#tip;
    const [line] = this.querySelector('a')?.getClientRects() ?? [];
    if (!tip || !line) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeNoteBelowLine(line, tip.getBoundingClientRect(), view, getComputedStyle(this).direction);
    tip.style.setProperty('left', `${left}px`);
    tip.style.setProperty('top', `${top}px`);
  };

  #hide = (): void => {
    removeEventListener('scroll', this.#place);
    const tip = this.#tip;
    if (tip?.matches(':popover-open')) tip.hidePopover();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };
}

defineElement('term-note', TermNote);
