/**
 * An element whose work ends when it leaves the document and begins again when it returns: listeners, observers, timers
 * and styles use its `signal`.
 */
export abstract class ConnectedElement extends HTMLElement {
  #connection = new AbortController();

  /** Aborts when the element leaves the document. */
  protected get signal(): AbortSignal {
    return this.#connection.signal;
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.connect();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** Runs each time that the element enters the document. */
  protected abstract connect(): void;
}
