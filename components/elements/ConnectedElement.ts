/**
 * The base class of custom elements. Its work ends when it leaves the document and begins again when it returns:
 * listeners, observers, timers and styles use its `signal`.
 */
export abstract class ConnectedElement extends HTMLElement {
  #connection = new AbortController();

  /** The signal that aborts when the element leaves the document. */
  protected get signal(): AbortSignal {
    return this.#connection.signal;
  }

  /**
   * Returns the first descendant of the element that the tag or selector matches.
   * @throws Error when the server's markup does not contain it
   */
  protected one<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  protected one<Found extends HTMLElement>(selector: string): Found;
  protected one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<${this.localName}> has no ${selector}.`);
    return found;
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.connect();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** Runs each time the element enters the document. */
  protected abstract connect(): void;
}
