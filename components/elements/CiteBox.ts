import { accessDay } from './accessDay';
import { copyText } from './copyText';
import { define } from './define';

/**
 * `<cite-box data-months data-copy data-copied>`: sets the day of reading into each reference, and gives each a button
 * that copies it. Without script the references stand there without that day.
 */
class CiteBox extends HTMLElement {
  connectedCallback(): void {
    const months = this.dataset.months?.split('|') ?? [];
    const today = new Date();
    for (const place of this.querySelectorAll<HTMLElement>('[data-accessed]'))
      place.textContent = accessDay(place.dataset.accessed ?? '', today, months);
    for (const form of this.querySelectorAll<HTMLElement>('[data-citation]')) this.#addButton(form);
    this.querySelector('[data-no-script]')?.remove();
  }

  #addButton(form: HTMLElement): void {
    if (form.nextElementSibling instanceof HTMLButtonElement) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.copy ?? '';
    button.setAttribute('aria-describedby', form.id);
    button.addEventListener('click', () => void this.#copy(form, button));
    form.after(button);
  }

  async #copy(form: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const said = (await copyText(form.textContent ?? '')) ? (this.dataset.copied ?? '') : '';
    // Where the clipboard is closed to us, the words are chosen, one key away from being copied.
    if (said === '') getSelection()?.selectAllChildren(form);
    else button.textContent = said;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = said;
  }
}

define('cite-box', CiteBox);
