import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { defineElement } from '@/components/elements/defineElement';
import { openShareSheet, parseMastodonServer } from './openShareSheet.browser';

/** Placeholder for the host of the reader's Mastodon server, in the link that the build writes. */
const NO_SERVER = 'server.invalid';

/**
 * `<share-control>`: adds the options that need script to the plain links: the share sheet of the device, copying, and
 * Mastodon, where each reader has a different server. If a reading of the sentence on the page is chosen, its address
 * is shared.
 */
class ShareControl extends ConnectedElement {
  #shared = '';

  protected override connect(): void {
    this.#shared ||= this.dataset.url ?? '';
    for (const hidden of this.querySelectorAll<HTMLElement>('button, form')) hidden.hidden = false;
    if (!('share' in navigator)) this.#button('share').hidden = true;
    const { signal } = this;
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('submit', this.#onSubmit, { signal });
    document.addEventListener('change', this.#follow, { signal });
    // A choice also changes with the address, when the reader goes back or forward.
    document.addEventListener('reset', this.#followLater, { signal });
    addEventListener('popstate', this.#followLater, { signal });
    addEventListener('pageshow', this.#followLater, { signal });
    this.#followLater();
  }

  #button(act: string): HTMLElement {
    return this.one(`[data-act="${act}"]`);
  }

  #onClick = async (event: Event): Promise<void> => {
    const act = event.target instanceof HTMLElement ? event.target.dataset.act : undefined;
    const { title = '' } = this.dataset;
    if (act === 'copy') await this.#copy();
    if (act === 'share' && !(await openShareSheet({ title, url: this.#shared }))) await this.#copy();
  };

  async #copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    this.one('[role="status"]').textContent = (await copyToClipboard(this.#shared)) ? copied : failed;
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    const server = parseMastodonServer(this.one<HTMLInputElement>('input').value);
    this.one('[role="status"]').textContent = server ? '' : (this.dataset.noServer ?? '');
    const link = this.one('form').dataset.link ?? '';
    if (server) open(link.replace(NO_SERVER, server), '_blank', 'noreferrer');
  };

  /** Updates the shared address after `<reading-switch>` has read the address of the page or cleared its choice. */
  #followLater = (): void => {
    setTimeout(this.#follow);
  };

  #follow = (): void => {
    const { url = '' } = this.dataset;
    const chosen = document.querySelector<HTMLElement>('reading-switch')?.dataset.chosen?.split(':')[1];
    const shared = chosen ? `${url}${chosen}/` : url;
    if (shared === this.#shared) return;
    const replace = (text: string) =>
      text.replaceAll(encodeURIComponent(this.#shared), encodeURIComponent(shared)).replace(this.#shared, shared);
    for (const link of this.querySelectorAll('a')) link.href = replace(link.href);
    const form = this.one('form');
    form.dataset.link = replace(form.dataset.link ?? '');
    this.one('.share-address').textContent = shared;
    // The QR code is for the page itself; a reading has its QR code on its own page.
    this.one('.share-qr').hidden = chosen !== undefined;
    this.#shared = shared;
  };
}

defineElement('share-control', ShareControl);
