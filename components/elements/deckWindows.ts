import type { DeckState } from '@/lib/present/deckState';
import type { PartClock } from '@/lib/present/partClock';

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

/** Keeps the windows of one lesson, in one browser, in step: whichever is stepped on leads the others. */
export class DeckWindows {
  readonly #channel = 'BroadcastChannel' in window ? new BroadcastChannel(`slides ${location.pathname}`) : undefined;

  constructor({ say, onHere, onStep }: Listener) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'opened') this.#post({ kind: 'here', ...say() });
      else if (data.kind === 'here') onHere(data);
      else onStep(data);
    });
    this.#post({ kind: 'opened' });
  }

  step(news: DeckNews): void {
    this.#post({ kind: 'step', ...news });
  }

  close(): void {
    this.#channel?.close();
  }

  #post(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
