import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { cardAlt } from './cardAlt';
import { cardOfNumbers } from './cardOfNumbers';
import { CARDS, cardId } from './cards';
import { cardWords } from './cardWords';

describe('cards', () => {
  it.each([...CARDS])('%s: has words for each part, and its picture a description in every language', (id, subject) => {
    expect(cardId(subject)).toBe(id);
    const { headline, caveat, who, values } = cardWords('en', subject);
    for (const words of [headline, caveat, who]) expect(formatMessage('en', words, values).trim()).not.toBe('');
    for (const locale of PUBLISHED_LOCALES) {
      // Without the marks of direction, between which an empty sentence would hide.
      const alt = cardAlt(locale, subject).replaceAll(/\p{Cf}/gu, '');
      expect(alt).not.toMatch(/[{}]|[.!?؟] ?\.|\s\s/);
      // X takes no more of a picture’s description.
      expect(alt.length, locale).toBeLessThanOrEqual(420);
    }
  });

  it('end a question with its own mark alone', () => {
    expect(cardAlt('en', { kind: 'figure', figure: 'mark-field' })).toMatch(/^How many people is that\? 63,121 /);
  });

  it('say the sentence, the number that speaks and its year, and what it is not', () => {
    const alt = cardAlt('en', { kind: 'figure', figure: 'attempts-by-year' });
    expect(alt).toContain('63,121 2021');
    expect(alt).toContain('Attempts stopped, not people; seven full years.');
  });

  it('say of a reading first how it stands against the evidence', () => {
    const { caveat } = cardWords('en', { kind: 'reading', figure: 'claim-attempts', reading: 'A' });
    expect(caveat).toBe('Contradicted by the ministry’s sheet.');
  });

  it('say of a claim the words of the brief', () => {
    expect(cardAlt('en', { kind: 'figure', figure: 'claim-attempts' })).toMatch(
      /^“63,121, of which 14,746 were thwarted”/,
    );
  });
});

describe('cardOfNumbers', () => {
  it('is that of a figure which holds the number, else that of the story', () => {
    for (const { id } of observations()) expect(CARDS.has(cardId(cardOfNumbers('en', [id])))).toBe(true);
    const { figure } = cardOfNumbers('en', ['no-such-number', 'rescues-2022-02-12']) as { figure: string };
    expect(FIGURE_IDS).toContain(figure);
    expect(cardOfNumbers('en', ['no-such-number'])).toEqual({ kind: 'story' });
  });
});
