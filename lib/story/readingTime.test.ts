import { describe, expect, it } from 'vitest';
import { minutesToRead } from './readingTime';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('minutesToRead', () => {
  it('grows with the words of all chapters, headings and steps included', () => {
    expect(minutesToRead('en', [words(238)])).toBe(1);
    expect(
      minutesToRead('en', [
        words(238),
        `<Steps figure="a">\n\n<Step>\n\n### ${words(4)}\n\n${words(234)}\n\n</Step>\n\n</Steps>`,
      ]),
    ).toBe(2);
  });

  it('counts a fact as one word and a figure as none', () => {
    expect(minutesToRead('en', [words(118), 'In <Fact id="attempts-2021" />.'])).toBe(1);
    expect(minutesToRead('en', [words(118), '<Figure id="claim-attempts" />'])).toBe(0);
  });
});
