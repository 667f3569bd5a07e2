/**
 * Record of the work of custom elements in a page: listeners on longer-lived targets, observers, timers, channels,
 * styles.
 */
interface ElementWork {
  /** Defines the custom elements of the page, whose definitions were delayed until this call. */
  readonly begin: () => void;
  /** Returns the name of each piece of work that has begun since `begin` was called and has not ended. */
  readonly now: () => readonly string[];
}

declare global {
  var elementWork: ElementWork;
}

/**
 * Wraps functions of the browser to record the work of custom elements. Runs in the page, before any of its scripts.
 */
export function recordElementWork(): void {
  const work = new Map<unknown, string>();
  let others: ReadonlySet<unknown> = new Set();

  const lasting: readonly (readonly [string, EventTarget])[] = [
    ['window', window],
    ['document', document],
    ['document.fonts', document.fonts],
    ['navigator.serviceWorker', navigator.serviceWorker],
  ];
  for (const [name, target] of lasting) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const keys = new Map<unknown, Map<string, object>>();
    const keyOf = (type: string, listener: unknown) => {
      const ofListener = keys.get(listener) ?? new Map<string, object>();
      const key = ofListener.get(type) ?? {};
      keys.set(listener, ofListener.set(type, key));
      return key;
    };
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: AddEventListenerOptions | boolean,
    ) => {
      const key = keyOf(type, listener);
      work.set(key, `${name} ${type}`);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => work.delete(key));
      add(type, listener, options);
    };
    target.removeEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: EventListenerOptions | boolean,
    ) => {
      work.delete(keyOf(type, listener));
      remove(type, listener, options);
    };
  }

  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, disconnect } = Observer.prototype as { observe: (...all: unknown[]) => void; disconnect(): void };
    Object.assign(Observer.prototype, {
      observe(this: object, ...all: unknown[]) {
        work.set(this, Observer.name);
        observe.apply(this, all);
      },
      disconnect(this: object) {
        work.delete(this);
        disconnect.apply(this);
      },
    });
  }

  const { setInterval: start, clearInterval: stop, BroadcastChannel: Channel } = window;
  Object.assign(window, {
    setInterval(...all: Parameters<typeof start>) {
      const timer = start(...all);
      work.set(timer, 'interval');
      return timer;
    },
    clearInterval(timer: number) {
      work.delete(timer);
      stop(timer);
    },
    BroadcastChannel: class extends Channel {
      constructor(name: string) {
        super(name);
        work.set(this, 'BroadcastChannel');
      }

      override close() {
        work.delete(this);
        super.close();
      }
    },
  });

  const define = customElements.define.bind(customElements);
  const held: (() => void)[] = [];
  customElements.define = (...all) => held.push(() => define(...all));

  globalThis.elementWork = {
    begin: () => {
      others = new Set(work.keys());
      customElements.define = define;
      for (const letGo of held) letGo();
    },
    now: () => {
      const begun = [...work].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
      return [...begun, ...document.adoptedStyleSheets.map(() => 'style')].sort();
    },
  };
}
