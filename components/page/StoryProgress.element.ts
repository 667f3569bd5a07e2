import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';
import { onScrollNearViewport } from '@/components/elements/onScrollNearViewport';
import { stepAtReadingLine } from '@/components/elements/stepAtReadingLine';

/**
 * Height of the reading line from the top of the window, as a share of the window's height. A section becomes current
 * when its top edge scrolls past this line.
 */
const READING_LINE = 0.4;

/**
 * Custom element `<story-progress>`: shows the title of the current section, fills the progress bar, sets
 * `aria-current` in the contents, and updates the address without adding history entries.
 */
class StoryProgress extends ConnectedElement {
  /** All sections of the story. Queried once, because a query in each animation frame took a slow phone 6 ms. */
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
   * Scales the progress bar to the part of the story that has been read. It sets `transform` on the bar, because an
   * inherited custom property slowed scrolling on a slow phone by 2 s.
   * @param share part of the story that has been read, from 0 to 1 with three decimals
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
    if (this.#containsAddressTarget(id)) return;
    const isFirst = this.#sections[0]?.id === id;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${isFirst ? '' : `#${id}`}`);
  }

  /**
   * Returns whether the fragment of the address names an HTML element inside the section, such as a figure. The address
   * is then left unchanged.
   * @param id id of the section
   */
  #containsAddressTarget(id: string): boolean {
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
