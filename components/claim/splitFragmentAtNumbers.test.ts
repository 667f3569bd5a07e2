import { describe, expect, it } from 'vitest';
import { splitFragmentAtNumbers } from './splitFragmentAtNumbers';

const claim = {
  tokens: [
    { text: '49', observation: 'fence-attempts-2021' },
    { text: '12', observation: 'fence-attempts-2022-q1' },
  ],
  hinge: ['of which'],
};

describe('splitFragmentAtNumbers', () => {
  it('marks tokens and hinges, in order', () => {
    expect(
      splitFragmentAtNumbers('49 tried, of which 12 later', claim).map(({ kind, text }) => `${kind}:${text}`),
    ).toEqual(['token:49', 'text: tried, ', 'hinge:of which', 'text: ', 'token:12', 'text: later']);
  });

  it('loses no word of the source', () => {
    const fragment = 'said 49 (of which 12)';
    expect(
      splitFragmentAtNumbers(fragment, claim)
        .map((part) => part.text)
        .join(''),
    ).toBe(fragment);
  });
});
