import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { onScrollNearViewport } from '@/components/elements/onScrollNearViewport';
import { stepAtReadingLine } from '@/components/elements/stepAtReadingLine';

/**
 * Position of the reading line, as a share of the window's height from the top. A section is current when its top
 * passes it.
 */
const READING_LINE = 0.4;

/**
 * `<story-progress>`: names the section in view, fills the scale bar, marks the entry in the contents and updates the
 * address, without adding to the history.
 */
class StoryProgress extends ConnectedElement {
  /** Sections of the page. Queried once, because searching the whole page in each frame took a slow phone 6 ms. */
  readonly #sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  #current = '';
  #share = '';

  protected override connect(): void {
    const { signal } = this;
    onScrollNearViewport(document.body, this.#update, signal);
    this.addEventListener('click', this.#closeAfterChoice, { signal });
    this.querySelector('[popover]')?.addEventListener('toggle', this.#showCurrent, { signal });
  }

  #update = (): void => {
    if (this.#sections.length === 0) return;
    const boxes = this.#sections.map((section) => section.getBoundingClientRect());
    const end = boxes.at(-1)?.bottom ?? 0;
    // At the end of the page the last section is current, however tall the window is.
    const line = Math.max(
      innerHeight * READING_LINE,
      Math.min(innerHeight, innerHeight - (document.documentElement.scrollHeight - innerHeight - scrollY)),
    );
    const { index, progress } = stepAtReadingLine(
      boxes.map((box) => box.top),
      end,
      line,
    );
    this.#fill(((index + progress) / this.#sections.length).toFixed(3));
    const id = this.#sections[index]?.id ?? '';
    if (id !== this.#current) this.#enter(id);
  };

  /**
   * Fills the scale bar, only when the share has changed. It styles the bar itself: a property that the bar inherits
   * cost a slow phone 2 s of a scroll.
   * @param share part of the story that has been read, 0 to 1
   */
  #fill(share: string): void {
    if (share === this.#share) return;
    this.#share = share;
    const bar = this.querySelector<HTMLElement>('.masthead-read');
    if (bar) bar.style.transform = `scaleX(${share})`;
  }

  #enter(id: string): void {
    this.#current = id;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('li > a')) {
      const isCurrent = link.hash === `#${id}`;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const label = this.querySelector('.masthead-section');
      if (isCurrent && label) label.replaceChildren(...[...link.childNodes].map((node) => node.cloneNode(true)));
    }
    if (this.#leadsInto(id)) return;
    const isFirst = this.#sections[0]?.id === id;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${isFirst ? '' : `#${id}`}`);
  }

  /** Whether the address names a part inside this section, such as a figure. Such an address is kept. */
  #leadsInto(id: string): boolean {
    const target = document.getElementById(location.hash.slice(1));
    return target !== null && target.id !== id && target.closest('[data-section]')?.id === id;
  }

  /** Scrolls the current entry of the contents into view, because the list can be taller than the window. */
  #showCurrent = (): void => {
    this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  };

  #closeAfterChoice = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('li > a') : null;
    link?.closest<HTMLElement>('[popover]')?.hidePopover();
  };
}

defineElement('story-progress', StoryProgress);
