import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { observations } from '@/lib/facts/facts';
import { cardAlt } from './cardAlt';
import { cardOfNumbers } from './cardOfNumbers';
import { CARDS, cardId } from './cards';
import { cardWords } from './cardWords';

describe('cards', () => {
  it.each([...CARDS])('%s: each part of it is said, and its picture is put in words', (id, subject) => {
    expect(cardId(subject)).toBe(id);
    for (const [part, words] of Object.entries(cardWords('en', subject))) expect(words.trim(), part).not.toBe('');
    const alt = cardAlt('en', subject);
    expect(alt).not.toMatch(/[{}]/);
    // What X takes of it.
    expect(alt.length).toBeLessThanOrEqual(420);
  });

  it('say of when the number is, and of a count from when to when it goes', () => {
    expect(cardAlt('en', { kind: 'figure', figure: 'attempts-by-year' })).toContain('63,121 attempts stopped, 2021.');
    expect(cardWords('en', { kind: 'figure', figure: 'unknowns' }).period).toBe('2003–2025');
  });

  it('add to a reading how it stands against the evidence', () => {
    const { caveat, verdict } = cardWords('en', { kind: 'reading', figure: 'claim-attempts', reading: 'A' });
    expect([caveat, verdict]).toEqual(['Attempts, not people', 'Contradicted by the ministry’s sheet']);
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
