import { adoptStyle } from './adoptStyle';
import { ConnectedElement } from './ConnectedElement';
import { define } from './define';
import style from './ShareLink.css';
import { CHAPTER_IN_VIEW } from './StoryProgress';
import { shareAddress } from './shareAddress';

/**
 * `<share-link>`: a link to where the story is shared. With script it shares what is being read: the section in view
 * under its own address, or, before the first one is read, the story.
 */
class ShareLink extends ConnectedElement {
  readonly #status = document.createElement('span');

  protected override connect(): void {
    adoptStyle(style, this.signal);
    this.#status.role = 'status';
    this.append(this.#status);
    this.addEventListener('click', this.#share, { signal: this.signal });
  }

  #share = async (event: MouseEvent): Promise<void> => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Whoever wants the page in a tab of its own gets it.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#status.textContent = '';
    const outcome = await shareAddress(this.#address(link));
    const { copied = '', failed = '' } = this.dataset;
    this.#status.textContent = { copied, failed, shared: '', dismissed: '' }[outcome];
  };

  #address(link: HTMLAnchorElement) {
    const section = document.querySelector<HTMLAnchorElement>(CHAPTER_IN_VIEW);
    const first = document.querySelector<HTMLElement>('[data-section]')?.id;
    const id = section?.hash.slice(1);
    if (!section || !id || id === first) return { title: document.title, url: location.origin + location.pathname };
    return { title: section.textContent, url: new URL(`../${id}/`, link.href).href };
  }
}

define('share-link', ShareLink);
