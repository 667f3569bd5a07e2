import type { DeckState } from './deckState';
import type { PartClock } from './partClock';

/** The state that windows of one lesson send each other: the slide, and the time spent on each part. */
export interface DeckSyncMessage {
  readonly state: DeckState;
  readonly clock: PartClock;
}

type Message =
  | { readonly kind: 'opened' }
  /** `here` replies to a window that has just been opened; all other windows follow a `step`. */
  | ({ readonly kind: 'here' | 'step' } & DeckSyncMessage);

interface Listener {
  /** Returns the state of this window. */
  readonly say: () => DeckSyncMessage;
  readonly onHere: (news: DeckSyncMessage) => void;
  readonly onStep: (news: DeckSyncMessage) => void;
}

/** A connection between windows of one browser. */
interface WindowConnection {
  readonly send: (message: Message) => void;
  /** Adds a window that was opened from this one. */
  readonly join: (other: Window) => void;
}

/**
 * Keeps the windows of one lesson in one browser on the same slide: all others follow the window that the teacher uses.
 */
export class DeckWindowSync {
  readonly #connection: WindowConnection;

  constructor({ say, onHere, onStep }: Listener, signal: AbortSignal) {
    const connect = location.protocol === 'file:' ? connectFileWindows : connectByChannel;
    const onMessage = (message: Message) => {
      if (message.kind === 'opened') this.#connection.send({ kind: 'here', ...say() });
      else if (message.kind === 'here') onHere(message);
      else onStep(message);
    };
    this.#connection = connect(`slides ${location.pathname}`, onMessage, signal);
    this.#connection.send({ kind: 'opened' });
  }

  join(other: Window): void {
    this.#connection.join(other);
  }

  step(news: DeckSyncMessage): void {
    this.#connection.send({ kind: 'step', ...news });
  }
}

/** Connects all windows of this site that show the same lesson, through a `BroadcastChannel`. */
function connectByChannel(name: string, onMessage: (message: Message) => void, signal: AbortSignal): WindowConnection {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
  signal.addEventListener('abort', () => channel.close());
  return { send: (message) => channel.postMessage(message), join: () => {} };
}

/**
 * Connects pages that were opened as local files. Each counts as a separate site, so they share no channel, but a
 * window and the one that it opened can send each other messages. After a reload, a window does not know the other one
 * until that one sends a message.
 */
function connectFileWindows(
  name: string,
  onMessage: (message: Message) => void,
  signal: AbortSignal,
): WindowConnection {
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
