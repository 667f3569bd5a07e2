import { embedSnippet } from '@/components/share/embedSnippet';
import { ConnectedElement } from './ConnectedElement';
import { copyText } from './copyText';
import { define } from './define';

/** `<embed-code>`: the code of a frame, as it is for what, for which width and in which colours it is wanted; and copies it. */
class EmbedCode extends ConnectedElement {
  protected override connect(): void {
    const form = this.#one('form');
    const button = this.#one('button');
    form.hidden = button.hidden = false;
    const { signal } = this;
    form.addEventListener('change', this.#write, { signal });
    button.addEventListener('click', this.#copy, { signal });
    // A browser that comes back fills in forms by itself.
    addEventListener('pageshow', this.#write, { signal });
  }

  #write = (): void => {
    const { value, dataset } = this.#choice('frame').selectedOptions[0] as HTMLOptionElement;
    const address = new URL(value);
    const theme = this.#choice('theme').value;
    if (theme) address.searchParams.set('theme', theme);
    const heights = (dataset.heights ?? '').split(' ').map(Number);
    this.#one('pre').textContent = embedSnippet({
      address: address.href,
      title: dataset.title ?? '',
      height: heights[Number(this.#choice('column').value)] ?? 0,
    });
    this.#one('a').href = address.pathname + address.search;
    this.#one('span').textContent = '';
  };

  #copy = async (): Promise<void> => {
    const code = this.#one('pre');
    const isCopied = await copyText(code.textContent ?? '');
    if (!isCopied) getSelection()?.selectAllChildren(code);
    this.#one('span').textContent = (isCopied ? this.dataset.copied : this.dataset.failed) ?? '';
  };

  #choice(name: string): HTMLSelectElement {
    return this.#one('form').elements.namedItem(name) as HTMLSelectElement;
  }

  /** @throws when the server's markup has none: the two belong together. */
  #one<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const found = this.querySelector(tag);
    if (!found) throw new Error(`<embed-code> holds no <${tag}>.`);
    return found;
  }
}

define('embed-code', EmbedCode);
