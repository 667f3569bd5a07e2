import type { DeckState } from './deckState';
import type { PartClock } from './partClock';

/** What windows of one lesson tell each other: where they are, and how long each part has lasted. */
export interface DeckNews {
  readonly state: DeckState;
  readonly clock: PartClock;
}

type Message =
  | { readonly kind: 'opened' }
  /** An answer to a window that was opened, or a step that all others follow. */
  | ({ readonly kind: 'here' | 'step' } & DeckNews);

interface Listener {
  /** Where this window is. */
  readonly say: () => DeckNews;
  readonly onHere: (news: DeckNews) => void;
  readonly onStep: (news: DeckNews) => void;
}

/** How windows of a browser reach each other. */
interface Wire {
  readonly send: (message: Message) => void;
  /** Makes another window known that was opened from here. */
  readonly join: (other: Window) => void;
}

/** Keeps the windows of one lesson, in one browser, in step: whichever is stepped on leads the others. */
export class DeckWindows {
  readonly #wire: Wire;

  constructor({ say, onHere, onStep }: Listener, signal: AbortSignal) {
    const lay = location.protocol === 'file:' ? layBetweenFiles : layChannel;
    const onMessage = (message: Message) => {
      if (message.kind === 'opened') this.#wire.send({ kind: 'here', ...say() });
      else if (message.kind === 'here') onHere(message);
      else onStep(message);
    };
    this.#wire = lay(`slides ${location.pathname}`, onMessage, signal);
    this.#wire.send({ kind: 'opened' });
  }

  join(other: Window): void {
    this.#wire.join(other);
  }

  step(news: DeckNews): void {
    this.#wire.send({ kind: 'step', ...news });
  }
}

/** All windows of the site hear each other. */
function layChannel(name: string, onMessage: (message: Message) => void, signal: AbortSignal): Wire {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
  signal.addEventListener('abort', () => channel.close());
  return { send: (message) => channel.postMessage(message), join: () => {} };
}

/**
 * Pages opened from a disk share no channel, as each counts as a site of its own. A window and the one it opened know
 * each other all the same; one that was loaded again gets to know the other by its next word.
 */
function layBetweenFiles(name: string, onMessage: (message: Message) => void, signal: AbortSignal): Wire {
  const others = new Set<MessageEventSource>(window.opener ? [window.opener] : []);
  type News = MessageEvent<{ readonly name: string; readonly message: Message } | undefined>;
  const onNews = ({ data, source }: News) => {
    if (data?.name !== name || source === null) return;
    others.add(source);
    onMessage(data.message);
  };
  addEventListener('message', onNews, { signal });
  return {
    send: (message) => {
      for (const other of others) other.postMessage({ name, message }, { targetOrigin: '*' });
    },
    join: (other) => others.add(other),
  };
}
