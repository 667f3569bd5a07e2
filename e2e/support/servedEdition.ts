import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOfflineFiles, writeOfflineWorker } from '@/scripts/offline/writeOfflineWorker';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';
import { TESTED_LOCALE } from './locale';

/** Files of the pages that differ between two editions. The worker fetches the glossary first. */
const CHANGED = [`${TESTED_LOCALE}/glossary/index.html`, `${TESTED_LOCALE}/index.html`];

/** Copy of the built site on a separate server, which can publish another edition. */
export class ServedEdition {
  readonly #folder = mkdtempSync(join(tmpdir(), 'edition-'));
  #server: RunningServer | undefined;

  /** Starts the server. @returns its address */
  async start(): Promise<string> {
    // Compressed files would still be those of the previous edition.
    const isLeft = /^out\/(?:cards|data\/figures|classroom)\b|\.(?:br|gz)$/;
    cpSync('out', this.#folder, { recursive: true, filter: (file) => !isLeft.test(file) });
    this.#server = await startSiteServer(this.#folder, 0);
    return this.#server.url;
  }

  async end(): Promise<void> {
    await this.#server?.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Publishes an edition in which a word is added before the titles of two pages. */
  async publish(word: string): Promise<void> {
    for (const page of CHANGED) this.#write(page, (html) => html.replace('<title>', `<title>${word}`));
    await writeOfflineWorker(this.#folder, TESTED_LOCALE, listOfflineFiles(this.#folder, TESTED_LOCALE));
    this.#server?.reload();
  }

  /**
   * Publishes a story that does not match the worker's list of files, as a host that has only half of a new edition
   * does.
   */
  spoil(): void {
    this.#write(`${TESTED_LOCALE}/index.html`, (html) => html.replace('<title>', '<title>Half '));
    this.#server?.reload();
  }

  #write(page: string, change: (html: string) => string): void {
    writeFileSync(join(this.#folder, page), change(readFileSync(join('out', page), 'utf8')));
  }
}
