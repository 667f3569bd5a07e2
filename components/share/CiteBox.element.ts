import '@/components/info/CorrectedNotice.element';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { defineElement } from '@/components/elements/defineElement';
import { adaptCitationToPart, type CitationStyle, type CitationTarget, formatAccessDay } from './citationStyles';

/**
 * `<cite-box>`: adds the day of access and a copy button to each citation. On a page with parts, a reader chooses which
 * part to cite; the part named in the address is preselected. Without script, citations are for the whole page and do
 * not state the day of access.
 */
class CiteBox extends ConnectedElement {
  /** Text nodes of each citation, before and after the day of access, with the text that the server wrote in them. */
  readonly #written = new Map<HTMLElement, readonly { readonly node: Text; readonly text: string }[]>();

  protected override connect(): void {
    const months = this.dataset.months?.split('|') ?? [];
    const today = new Date();
    for (const place of this.querySelectorAll<HTMLElement>('[data-accessed]'))
      place.textContent = formatAccessDay(place.dataset.accessed ?? '', today, months);
    for (const form of this.querySelectorAll<HTMLElement>('[data-citation]')) {
      this.#addButton(form);
      if (!this.#written.has(form)) this.#written.set(form, textsOf(form));
    }
    this.querySelector('[data-no-script]')?.remove();
    this.#offerParts();
  }

  #offerParts(): void {
    const choice = this.querySelector('select');
    if (!choice?.parentElement) return;
    choice.parentElement.hidden = false;
    const chooseByAddress = () => {
      if (location.hash === '') return;
      const named = [...choice.options].find(({ value }) => value === location.hash);
      if (named) named.selected = true;
      this.#write(choice);
    };
    choice.addEventListener('change', () => this.#write(choice), { signal: this.signal });
    addEventListener('hashchange', chooseByAddress, { signal: this.signal });
    chooseByAddress();
  }

  #write(choice: HTMLSelectElement): void {
    const { key = '', title = '', url = '' } = this.dataset;
    const page: CitationTarget = { key, title, url };
    const [option] = choice.selectedOptions;
    const part: CitationTarget =
      option === undefined || option.value === ''
        ? page
        : { key: option.dataset.key ?? '', title: option.text, url: url + option.value };
    for (const [form, texts] of this.#written)
      for (const { node, text } of texts)
        node.data = adaptCitationToPart(form.dataset.citation as CitationStyle, text, page, part);
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
    const said = (await copyToClipboard(form.textContent ?? '')) ? (this.dataset.copied ?? '') : '';
    // If the page may not use the clipboard, the text is selected, so that the reader can copy it with the keyboard.
    if (said === '') getSelection()?.selectAllChildren(form);
    else button.textContent = said;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = said;
  }
}

function textsOf(form: HTMLElement): readonly { readonly node: Text; readonly text: string }[] {
  return [...form.childNodes].filter((node) => node instanceof Text).map((node) => ({ node, text: node.data }));
}

defineElement('cite-box', CiteBox);
