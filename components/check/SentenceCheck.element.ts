import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { LOCALES } from '@/lib/locales';
import type { SentenceCheckContext } from './createSentenceCheckContext';
import type { DescribedRemark } from './describeRemarks';
import { addressWithSentence, sentenceFromHash } from './sentenceAddress.browser';

/** Longest text that is checked, in characters. */
const LONGEST = 5000;
/** Pause of the reader before the result is announced, ms. */
const ANNOUNCE_AFTER = 800;

/** The code and the tables that are loaded on demand. */
interface Checker {
  readonly code: typeof import('./sentenceChecker.browser');
  readonly context: SentenceCheckContext;
}

/**
 * `<sentence-check>`: checks the sentence in its field while it is typed. Code and tables are loaded once, when the
 * field is first focused or already has a sentence. Nothing of the sentence is sent or stored; the
 * address contains it only after the reader presses the share button.
 */
class SentenceCheck extends ConnectedElement {
  /** The loaded code and tables; undefined until then. */
  #checker: Checker | undefined;
  #isLoading = false;
  /** Whether loading has failed; then only a click, or a connection that returns, loads again. */
  #hasFailed = false;
  /** Whether the module of the code is missing; browsers remember a failure until the page is closed. */
  #lacksCode = false;
  /** The remarks on the sentence, in reading order. */
  #remarks: readonly DescribedRemark[] = [];
  /** The remarks on the numbers of the sentence. */
  #numbers: readonly DescribedRemark[] = [];
  /** The drawn items by the content of their remarks, so that unchanged items stay in the page. */
  readonly #items = new Map<string, HTMLElement>();
  #frame = 0;
  #readTimer = 0;
  #announcement = 0;

  protected override connect(): void {
    const { signal } = this;
    this.one('form').inert = false;
    this.addEventListener('input', this.#onInput, { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('click', this.#carry, { signal });
    addEventListener('hashchange', this.#takeAddress, { signal });
    this.#field.addEventListener('focus', () => this.#loadOnce(), { signal });
    addEventListener('online', () => this.#hasFailed && void this.#load(), { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#readTimer);
      clearTimeout(this.#announcement);
    });
    this.#takeAddress();
    // A browser that returns to the page fills the field again.
    if (this.#field.value !== '') this.#loadOnce();
  }

  get #field(): HTMLTextAreaElement {
    return this.one('textarea');
  }

  #loadOnce(): void {
    if (!this.#hasFailed) void this.#load();
  }

  /** Loads code and tables once; after a failure the page shows a message and a button to try again. */
  async #load(): Promise<void> {
    if (this.#checker || this.#isLoading) return;
    const { tables = '', loading = '', failed = '' } = this.dataset;
    const retry = this.one('[data-act="retry"]');
    this.#isLoading = true;
    retry.hidden = true;
    this.#say(loading);
    try {
      const [code, response] = await Promise.all([this.#loadCode(), fetch(tables)]);
      if (!response.ok) throw new Error(`${tables}: ${response.status}`);
      this.#checker = { code, context: code.createSentenceCheckContext(await response.json()) };
      this.#say('');
    } catch {
      this.#hasFailed = true;
      this.#say(failed);
      retry.hidden = false;
    }
    this.#isLoading = false;
    if (this.#checker) this.#read();
  }

  async #loadCode(): Promise<Checker['code']> {
    this.#lacksCode = true;
    const code = await import('./sentenceChecker.browser');
    this.#lacksCode = false;
    return code;
  }

  #retry(): void {
    this.#field.focus();
    if (!this.#lacksCode || !navigator.onLine) return void this.#load();
    // A new page loads the module again, and keeps the sentence.
    history.replaceState(history.state, '', addressWithSentence(location.href, this.#field.value));
    location.reload();
  }

  /** Copies the sentence of the address, if there is one, into the field, and checks it. */
  #takeAddress = (): void => {
    const sentence = sentenceFromHash(location.hash);
    if (sentence === undefined) return;
    this.#field.value = sentence;
    this.#loadOnce();
    this.#readSoon();
  };

  #onClick = async (event: Event): Promise<void> => {
    const { target } = event;
    const mark =
      target instanceof Element ? target.closest<HTMLAnchorElement>('[data-sentence] a, [data-status] a') : null;
    if (mark) {
      // Another address would lose the sentence that is in this one.
      event.preventDefault();
      this.#goTo(this.one(mark.hash));
    }
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const act = button?.dataset.act;
    if (act === 'retry') this.#retry();
    if (act === 'clear' || act === 'example') {
      this.#field.value = act === 'example' ? (button?.querySelector('q')?.textContent ?? '') : '';
      this.#leaveAddress();
      this.#field.focus();
      this.#read();
    }
    if (act === 'copy') this.#sayCopied(this.#address, await copyToClipboard(this.#address));
    if (act === 'note' && this.#checker) {
      const { code, context } = this.#checker;
      const note = code.formatResultAsPlainText(this.#field.value, this.#remarks, context, this.#address);
      this.#sayCopied(note, await copyToClipboard(note));
    }
  };

  #onInput = (): void => {
    this.#leaveAddress();
    this.#loadOnce();
    this.#readSoon();
  };

  /** Removes the sentence from the address once the field has another one, because a reload would bring it back. */
  #leaveAddress(): void {
    if (sentenceFromHash(location.hash) === undefined) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  /** Moves the focus to a remark, to show where the click on a part has led. */
  #goTo(item: HTMLElement): void {
    item.dataset.current = '';
    item.addEventListener('blur', () => delete item.dataset.current, { once: true });
    item.focus();
  }

  /** Passes the sentence to the page in another language, in the part of the address that no browser sends. */
  #carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (link && this.#field.value.trim() !== '') link.href = addressWithSentence(link.href, this.#field.value);
  };

  /** Checks after the typed key has been painted, so that it does not delay it. */
  #readSoon = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#readTimer);
    this.#frame = requestAnimationFrame(() => {
      this.#readTimer = window.setTimeout(() => this.#read());
    });
  };

  /** Checks the sentence in the field, and shows the answer. */
  #read(): void {
    const written = this.#field.value;
    const checker = this.#checker;
    const isEmpty = written.trim() === '';
    const isLong = written.length > LONGEST;
    const isRead = !isEmpty && !isLong && checker !== undefined;
    // An empty field starts at the side where the lines of the page start.
    if (isEmpty) this.#field.removeAttribute('dir');
    else this.#field.dir = 'auto';
    this.one('[data-act="clear"]').hidden = isEmpty;
    this.one('[data-examples]').hidden = !isEmpty;
    this.one('[data-answer]').hidden = !isRead;
    this.one('[data-share-sentence]').hidden = !isRead;
    this.one('p[data-copied]').textContent = '';
    this.one('pre').hidden = true;
    this.#remarks = [];
    // Until the tables are there, the status line says whether they are being loaded.
    if (!checker) return;
    const { context } = checker;
    if (isRead) this.#show(written, checker);
    const { say, number, index } = context;
    const tooLong = () => say(index.words.tooLong, { n: number(written.length), most: number(LONGEST) });
    this.#announce(isEmpty ? '' : isLong ? tooLong() : this.#summary(context), isRead);
  }

  #show(written: string, { code, context }: Checker): void {
    const { findRemarks, describeRemarks, mergeRemarks, renderSentence, renderRemarks } = code;
    const read = findRemarks(written, context.tables, context.index.locale);
    const { language } = read.text;
    const marks = describeRemarks(written, read, context);
    this.#remarks = mergeRemarks(marks, context.index.signs.comma);
    this.#numbers = marks.filter(({ ids }) => ids !== undefined);
    const sentence = this.one('[data-sentence]');
    sentence.lang = language;
    sentence.dir = LOCALES[language].dir;
    sentence.replaceChildren(...renderSentence(written, marks));
    this.one('[data-remarks]').replaceChildren(...renderRemarks(this.#remarks, language, this.#items, context));
    const address = this.#address;
    this.one<HTMLInputElement>('[name="address"]').value = address;
    // The copy for classrooms has no link to share.
    const link = this.querySelector<HTMLAnchorElement>('share-link > a');
    if (link) link.href = address;
  }

  #summary({ index, say }: SentenceCheckContext): string {
    if (this.#remarks.length === 0) return index.words.nothing;
    const numbers = this.#numbers;
    const known = numbers.filter(({ ids }) => ids?.length).length;
    const notes = this.#remarks.filter(({ ids }) => ids === undefined).length;
    return say(index.words.summary, { numbers: numbers.length, known, notes });
  }

  /** Announces a summary to screen readers once, when the reader pauses. */
  #announce(text: string, leads: boolean): void {
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => this.#say(text, leads), ANNOUNCE_AFTER);
  }

  /**
   * Shows a text in the status line.
   * @param leads whether the text links to the answer, which a phone shows below its edge
   */
  #say(text: string, leads = false): void {
    const status = this.one('[data-status]');
    // Setting the same text would announce it again.
    if (status.textContent === text && Boolean(status.querySelector('a')) === leads) return;
    if (leads) status.replaceChildren(createElement('a', { href: '#answer' }, text));
    else status.textContent = text;
  }

  /** Address of this page on its site, with the sentence in the part that no browser sends. */
  get #address(): string {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    return addressWithSentence(page, this.#field.value);
  }

  /** Reports whether a text was copied; where the browser does not allow copying, shows the text and selects it. */
  #sayCopied(text: string, isCopied: boolean): void {
    const { copied = '', notCopied = '' } = this.dataset;
    this.one('p[data-copied]').textContent = isCopied ? copied : notCopied;
    const shown = this.one('pre');
    shown.hidden = isCopied;
    shown.textContent = isCopied ? '' : text;
  }
}

defineElement('sentence-check', SentenceCheck);
