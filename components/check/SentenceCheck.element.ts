import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { LOCALES } from '@/lib/locales';
import type { SentenceCheckContext } from './createSentenceCheckContext';
import type { DescribedRemark } from './describeRemarks';
import { addSentenceToAddress, readSentenceFromHash } from './sentenceAddress.browser';

/** Longest text that is checked, in characters. */
const MAX_CHARACTERS = 5000;
/** Time without typing after which the sentence is checked, ms: longer than the time between two keystrokes. */
const CHECK_AFTER = 300;
/** Time after a check until its result is announced to screen readers, ms. */
const ANNOUNCE_AFTER = 500;

/** The code and the tables of the sentence check, which are loaded on demand. */
interface Checker {
  readonly code: typeof import('./sentenceChecker.browser');
  readonly context: SentenceCheckContext;
}

/**
 * `<sentence-check>`: checks the sentence in its field whenever the reader pauses. Code and tables are loaded once, when the
 * field is first focused or already has a sentence. The sentence is neither sent nor stored; the address contains it
 * only after the reader presses the share button.
 */
class SentenceCheck extends ConnectedElement {
  /** Code and tables of the check; undefined until they have loaded. */
  #checker: Checker | undefined;
  #isLoading = false;
  /** Whether loading has failed. If so, only the retry button or a restored network connection starts it again. */
  #hasFailed = false;
  /**
   * Whether the code of the check failed to load. Browsers cache such a failure until the page is closed, so a retry
   * reloads the page.
   */
  #lacksCode = false;
  /** The remarks on the sentence, in reading order. */
  #remarks: readonly DescribedRemark[] = [];
  /** The remarks on the numbers of the sentence. */
  #numbers: readonly DescribedRemark[] = [];
  /** List items of the remarks on the page, by language and content as JSON, so that unchanged remarks are reused. */
  readonly #items = new Map<string, HTMLElement>();
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
      clearTimeout(this.#readTimer);
      clearTimeout(this.#announcement);
    });
    this.#takeAddress();
    // When a reader returns to the page, the browser restores the text of the field.
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
    // Reloading the page loads the module again; the address keeps the sentence.
    history.replaceState(history.state, '', addSentenceToAddress(location.href, this.#field.value));
    location.reload();
  }

  /** Copies the sentence in the address, if there is one, into the field and checks it. */
  #takeAddress = (): void => {
    const sentence = readSentenceFromHash(location.hash);
    if (sentence === undefined) return;
    this.#field.value = sentence;
    this.#loadOnce();
    this.#read();
  };

  #onClick = async (event: Event): Promise<void> => {
    const { target } = event;
    const mark =
      target instanceof Element ? target.closest<HTMLAnchorElement>('[data-sentence] a, [data-status] a') : null;
    if (mark) {
      // Following the link would replace the sentence in the fragment of the address.
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
      this.#read();
      const { code, context } = this.#checker;
      const note = code.formatResultAsPlainText(this.#field.value, this.#remarks, context, this.#address);
      this.#sayCopied(note, await copyToClipboard(note));
    }
  };

  #onInput = (): void => {
    this.#leaveAddress();
    this.#adaptToField();
    this.#loadOnce();
    this.#readSoon();
  };

  /**
   * Removes the sentence from the address once the field has a different one, because a reload would bring the old one
   * back.
   */
  #leaveAddress(): void {
    if (readSentenceFromHash(location.hash) === undefined) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  /**
   * Moves the focus to a remark and highlights it until it loses the focus, so that the reader sees the target of the
   * link.
   */
  #goTo(item: HTMLElement): void {
    item.dataset.current = '';
    item.addEventListener('blur', () => delete item.dataset.current, { once: true });
    item.focus();
  }

  /**
   * Adds the sentence to a link to this page in another language, in the fragment of the address, which browsers do not
   * send to servers.
   */
  #carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (link && this.#field.value.trim() !== '') link.href = addSentenceToAddress(link.href, this.#field.value);
  };

  /** Checks the sentence when the reader pauses, so that the check does not delay typing. */
  #readSoon(): void {
    clearTimeout(this.#readTimer);
    clearTimeout(this.#announcement);
    this.#readTimer = window.setTimeout(() => this.#read(), CHECK_AFTER);
  }

  /** Sets the reading direction of the field, and shows either the examples or the button that clears it. */
  #adaptToField(): void {
    const isEmpty = this.#field.value.trim() === '';
    // An empty field has the reading direction of the page.
    if (isEmpty) this.#field.removeAttribute('dir');
    else this.#field.dir = 'auto';
    this.one('[data-act="clear"]').hidden = isEmpty;
    this.one('[data-examples]').hidden = !isEmpty;
  }

  /** Checks the sentence in the field, and shows the answer. */
  #read(): void {
    // A second check of the same sentence would replace its remarks, and take the focus from the one that has it.
    clearTimeout(this.#readTimer);
    const written = this.#field.value;
    const checker = this.#checker;
    const isEmpty = written.trim() === '';
    const isLong = written.length > MAX_CHARACTERS;
    const isRead = !isEmpty && !isLong && checker !== undefined;
    this.#adaptToField();
    this.one('[data-answer]').hidden = !isRead;
    this.one('[data-share-sentence]').hidden = !isRead;
    this.one('p[data-copied]').textContent = '';
    this.one('pre').hidden = true;
    this.#remarks = [];
    // Until the tables have loaded, the status line shows whether they are loading or have failed to load.
    if (!checker) return;
    const { context } = checker;
    if (isRead) this.#show(written, checker);
    const { say, number, index } = context;
    const tooLong = () => say(index.words.tooLong, { n: number(written.length), most: number(MAX_CHARACTERS) });
    this.#announce(isEmpty ? '' : isLong ? tooLong() : this.#summary(context), isRead);
  }

  #show(written: string, { code, context }: Checker): void {
    const { findRemarks, describeRemarks, mergeRemarks, renderSentenceWithLinks, renderRemarks } = code;
    const read = findRemarks(written, context.tables, context.index.locale);
    const { language } = read.text;
    const marks = describeRemarks(written, read, context);
    this.#remarks = mergeRemarks(marks, context.index.signs.comma);
    this.#numbers = marks.filter(({ ids }) => ids !== undefined);
    const sentence = this.one('[data-sentence]');
    sentence.lang = language;
    sentence.dir = LOCALES[language].dir;
    sentence.replaceChildren(...renderSentenceWithLinks(written, marks));
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
   * @param leads whether the text links to the answer, which on a phone is below the visible part of the page
   */
  #say(text: string, leads = false): void {
    const status = this.one('[data-status]');
    // Setting the same text would announce it again.
    if (status.textContent === text && Boolean(status.querySelector('a')) === leads) return;
    if (leads) status.replaceChildren(createElement('a', { href: '#answer' }, text));
    else status.textContent = text;
  }

  /** Canonical address of this page, with the sentence in the fragment, which browsers never send to a server. */
  get #address(): string {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    return addSentenceToAddress(page, this.#field.value);
  }

  /** States whether a text was copied. Where the browser does not allow copying, it shows the text instead. */
  #sayCopied(text: string, isCopied: boolean): void {
    const { copied = '', notCopied = '' } = this.dataset;
    this.one('p[data-copied]').textContent = isCopied ? copied : notCopied;
    const shown = this.one('pre');
    shown.hidden = isCopied;
    shown.textContent = isCopied ? '' : text;
  }
}

defineElement('sentence-check', SentenceCheck);
