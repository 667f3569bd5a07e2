/** Actions on slides that a key on a keyboard or a clicker triggers. */
export type KeyAction = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'leave';

/** Actions on slides, triggered by a key or by the buttons below them (`data-act`). */
export type DeckAction = KeyAction | 'reveal' | 'code' | 'clock' | 'restart' | 'notes';

type PressedKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

interface KeySettings {
  readonly isRightToLeft: boolean;
  /** Whether single characters are shortcuts; users of speech input must be able to turn them off (WCAG 2.1.4). */
  readonly hasLetters: boolean;
}

/** The action of each key. Clickers send Page Down and Page Up to step, and a full stop or a B to blank the screen. */
const ACTIONS: ReadonlyMap<string, KeyAction> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);

const LETTER_ACTIONS: ReadonlyMap<string, KeyAction> = new Map([
  ['.', 'blank'],
  ['b', 'blank'],
  ['f', 'full'],
]);

/** Returns the action of a key; undefined for keys without one, and for browser shortcuts. */
export function keyToAction(
  { key, altKey, ctrlKey, metaKey }: PressedKey,
  { isRightToLeft, hasLetters }: KeySettings,
): KeyAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
  return ACTIONS.get(key) ?? (hasLetters ? LETTER_ACTIONS.get(key.toLowerCase()) : undefined);
}
