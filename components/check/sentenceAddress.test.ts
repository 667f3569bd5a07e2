import { expect, test } from 'vitest';
import { addSentenceToAddress, readSentenceFromHash } from './sentenceAddress.browser';

const PAGE = 'https://counted.example/en/check/#old';

test.each(['63,121, of which 14,746', '49 عملية اقتحام من بينها 47', '100 % #1 & more'])(
  '%s comes back from an address',
  (sentence) => {
    const { hash, pathname } = new URL(addSentenceToAddress(PAGE, sentence));
    expect(readSentenceFromHash(hash)).toBe(sentence);
    expect(pathname).toBe('/en/check/');
  },
);

test('half a character, which no address can hold, is replaced', () => {
  expect(readSentenceFromHash(new URL(addSentenceToAddress(PAGE, 'a\ud83d')).hash)).toBe('a\ufffd');
});

test.each(['', '#contents', '#s=%E0%A4%A'])('%s holds no sentence', (hash) => {
  expect(readSentenceFromHash(hash)).toBeUndefined();
});
