import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { defineElement } from '@/components/elements/defineElement';

/**
 * The state of the offline copy, which decides what the element shows:
 * - `cannot`: the browser cannot store a copy
 * - `empty`, `removed`: no copy is stored; `removed` after the reader has removed it
 * - `keeping`, `failed`: the browser is storing the copy, or could not store it
 * - `kept`, `newer`: the copy is complete; with `newer`, a newer edition is stored beside it
 * - `stale`: the copy is complete, but the browser could not store a newer edition
 */
type State = 'cannot' | 'empty' | 'keeping' | 'kept' | 'newer' | 'failed' | 'stale' | 'removed';

/**
 * `<offline-copy data-worker>`: stores the pages on the device when the reader presses a button, and removes them when
 * the reader presses another. Nothing is stored before that. A newer edition waits beside the stored one
 * (`components/offline/worker.ts`) until the reader applies it.
 */
class OfflineCopy extends ConnectedElement {
  protected override connect(): void {
    if (!('serviceWorker' in navigator)) return;
    const { signal } = this;
    this.addEventListener('click', this.#onClick, { signal });
    navigator.serviceWorker.addEventListener('message', this.#onProgress, { signal });
    this.#look().catch(() => this.#show('cannot'));
  }

  get #worker(): string {
    return new URL(this.dataset.worker ?? '', location.href).href;
  }

  get #scope(): string {
    return new URL('./', this.#worker).href;
  }

  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.find(({ scope }) => scope === this.#scope);
  }

  async #look(): Promise<void> {
    const registration = await this.#registration();
    if (registration?.active) this.#follow(registration);
    else if (registration?.installing) await this.#finish(registration);
    else this.#show('empty');
  }

  #onClick = ({ target }: Event): void => {
    const act = target instanceof Element ? target.closest('button')?.dataset.act : undefined;
    if (act === 'keep') void this.#keep();
    if (act === 'use') void this.#use();
    if (act === 'remove') void this.#clear().then(() => this.#show('removed'));
  };

  async #keep(): Promise<void> {
    this.#show('keeping');
    try {
      await this.#finish(await navigator.serviceWorker.register(this.#worker));
    } catch {
      await this.#fail();
    }
  }

  /**
   * Waits until the service worker has stored all pages, then shows the result. If one page cannot be stored, removes
   * all.
   */
  async #finish(registration: ServiceWorkerRegistration): Promise<void> {
    this.#show('keeping');
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const isWhole = worker !== null && (await reaches(worker, 'activated'));
    if (isWhole) this.#follow(registration);
    else await this.#fail();
  }

  async #fail(): Promise<void> {
    await this.#clear();
    this.#show('failed');
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#show(registration.waiting ? 'newer' : 'kept');
    const watch = async () => {
      const { installing } = registration;
      if (!installing) return;
      this.#show((await reaches(installing, 'installed')) ? 'newer' : 'stale');
      // The reader has applied it in another window, or no open page uses the previous edition any more.
      if (await reaches(installing, 'activated')) this.#show('kept');
    };
    registration.addEventListener('updatefound', watch, { signal: this.signal });
    void watch();
  }

  async #use(): Promise<void> {
    const waiting = (await this.#registration())?.waiting;
    if (!waiting) return;
    waiting.postMessage('use');
    if (await reaches(waiting, 'activated')) location.reload();
  }

  async #clear(): Promise<void> {
    await (await this.#registration())?.unregister();
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(this.#scope)).map((name) => caches.delete(name)));
  }

  #onProgress = ({ data }: MessageEvent): void => {
    const progress = this.querySelector('progress');
    if (progress && typeof data?.kept === 'number') progress.value = data.kept;
  };

  #show(state: State): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset.when?.split(' ').includes(state);
    this.dataset.state = state;
  }
}

/**
 * States of a service worker in the order in which it passes through them. It may become `redundant` after any of them.
 */
const WORKER_STATES: readonly ServiceWorkerState[] = ['parsed', 'installing', 'installed', 'activating', 'activated'];

/** Resolves to whether a worker reaches a state before it becomes redundant. */
function reaches(worker: ServiceWorker, state: ServiceWorkerState): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const isThere = WORKER_STATES.indexOf(worker.state) >= WORKER_STATES.indexOf(state);
      if (!isThere && worker.state !== 'redundant') return;
      worker.removeEventListener('statechange', look);
      resolve(isThere);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

defineElement('offline-copy', OfflineCopy);
