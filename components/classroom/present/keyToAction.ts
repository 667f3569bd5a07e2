/** What can be done with slides by key. */
export type KeyAction = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'leave';

/** What can be done with slides by key or by the buttons below them (`data-act`). */
export type DeckAction = KeyAction | 'reveal' | 'code' | 'clock' | 'restart' | 'notes';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

interface Keys {
  readonly isRightToLeft: boolean;
  /** Whether keys that write a sign do anything: whoever speaks to the computer may want them not to (WCAG 2.1.4). */
  readonly hasLetters: boolean;
}

/** A clicker sends Page Down and Page Up to step, and a full stop or a B to blank. */
const ACTS: ReadonlyMap<string, KeyAction> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);

const LETTERS: ReadonlyMap<string, KeyAction> = new Map([
  ['.', 'blank'],
  ['b', 'blank'],
  ['f', 'full'],
]);

/** What a key does; undefined for any other, and for shortcuts of the browser. */
export function keyToAction(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  { isRightToLeft, hasLetters }: Keys,
): KeyAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
  return ACTS.get(key) ?? (hasLetters ? LETTERS.get(key.toLowerCase()) : undefined);
}
