import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { defineElement } from '@/components/elements/defineElement';
import { DEFAULT_EMBED_HEIGHTS_PX, type EmbedHeightsPx, embedSnippet } from './embedSnippet';

/**
 * `<embed-code>`: writes the HTML code of a frame and its credit line for the chosen content, width and colours, and
 * copies them. The height of a frame is in its oEmbed file, which is fetched when the copy button is in view or a frame
 * is chosen.
 */
class EmbedCode extends ConnectedElement {
  /**
   * Heights of frames in CSS px, by the address of their oEmbed file. While a file is being fetched, its entry has the
   * default heights.
   */
  readonly #heights = new Map<string, EmbedHeightsPx>();

  protected override connect(): void {
    const form = this.one('form');
    const button = this.one('button');
    for (const hidden of [form, ...this.querySelectorAll('button')]) hidden.hidden = false;
    const { signal } = this;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.#fetchHeights();
    });
    seen.observe(button);
    form.addEventListener(
      'change',
      () => {
        this.#write();
        void this.#fetchHeights();
      },
      { signal },
    );
    this.addEventListener('click', this.#copy, { signal });
    // Browsers restore forms when a reader comes back to the page.
    addEventListener(
      'pageshow',
      () => {
        this.#write();
        seen.observe(button);
      },
      { signal },
    );
    signal.addEventListener('abort', () => seen.disconnect());
  }

  #write(): void {
    const { value, dataset } = this.#frame;
    const address = new URL(value);
    const theme = this.#choice('theme').value;
    if (theme) address.searchParams.set('theme', theme);
    const heights = this.#heights.get(dataset.oembed ?? '') ?? DEFAULT_EMBED_HEIGHTS_PX;
    this.#part('credit').textContent = dataset.credit ?? '';
    this.#part('code').textContent = embedSnippet({
      address: address.href,
      title: dataset.title ?? '',
      height: heights[Number(this.#choice('column').value)] ?? DEFAULT_EMBED_HEIGHTS_PX[0],
    });
    this.one('a').href = address.pathname + address.search;
    this.one('span').textContent = '';
  }

  async #fetchHeights(): Promise<void> {
    const { oembed = '' } = this.#frame.dataset;
    if (this.#heights.has(oembed)) return;
    this.#heights.set(oembed, DEFAULT_EMBED_HEIGHTS_PX);
    try {
      const { heights }: { heights: EmbedHeightsPx } = await (await fetch(oembed)).json();
      this.#heights.set(oembed, heights);
      // Code that the reader has copied in the meantime stays on the page until the next choice.
      if (!this.one('span').textContent) this.#write();
    } catch {
      // The code keeps the default height, and the next choice tries again.
      this.#heights.delete(oembed);
    }
  }

  #copy = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null;
    if (!button) return;
    const { copies = '', copied } = button.dataset;
    const part = this.#part(copies);
    const isCopied = await copyToClipboard(part.textContent ?? '');
    if (!isCopied) getSelection()?.selectAllChildren(part);
    this.one('span').textContent = (isCopied ? copied : this.dataset.failed) ?? '';
  };

  /** Returns the HTML element with the code or with the credit line. @param name `code` or `credit` */
  #part(name: string): HTMLElement {
    return this.one(`[data-part="${name}"]`);
  }

  get #frame(): HTMLOptionElement {
    return this.#choice('frame').selectedOptions[0] as HTMLOptionElement;
  }

  #choice(name: string): HTMLSelectElement {
    return this.one('form').elements.namedItem(name) as HTMLSelectElement;
  }
}

defineElement('embed-code', EmbedCode);
