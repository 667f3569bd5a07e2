import { describe, expect, it } from 'vitest';
import { keyToAction } from './keyToAction';

const press = (key: string, modifiers = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });
const KEYS = { isRightToLeft: false, hasLetters: true };

describe('a key on the slides', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['f', 'full'],
    ['Escape', 'leave'],
    ['x', undefined],
    ['toString', undefined],
  ] as const)('%s does %s', (key, act) => {
    expect(keyToAction(press(key), KEYS)).toBe(act);
  });

  it('moves forward with the left arrow on pages read from the right', () => {
    expect(keyToAction(press('ArrowLeft'), { ...KEYS, isRightToLeft: true })).toBe('next');
    expect(keyToAction(press('ArrowRight'), { ...KEYS, isRightToLeft: true })).toBe('previous');
  });

  it('leaves shortcuts to the browser', () => {
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(keyToAction(press('ArrowLeft', { [modifier]: true }), KEYS)).toBeUndefined();
  });

  it('ignores letters once they are switched off, and nothing else', () => {
    const off = { ...KEYS, hasLetters: false };
    for (const key of ['b', 'f', '.']) expect(keyToAction(press(key), off)).toBeUndefined();
    expect(keyToAction(press('PageDown'), off)).toBe('next');
  });
});
