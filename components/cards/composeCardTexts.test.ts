import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { CARD_SUBJECTS_BY_ID, cardIdOfSubject } from './cards';
import { chooseCardForNumbers } from './chooseCardForNumbers';
import { composeCardAltText, composeCardTexts } from './composeCardTexts';

describe('cards', () => {
  it.each([...CARD_SUBJECTS_BY_ID])(
    '%s: has text for each part, and alternative text in every language',
    (id, subject) => {
      expect(cardIdOfSubject(subject)).toBe(id);
      const { headline, caveat, who, values } = composeCardTexts('en', subject);
      for (const words of [headline, caveat, who]) expect(formatMessage('en', words, values).trim()).not.toBe('');
      for (const locale of PUBLISHED_LOCALES) {
        // Without direction marks, between which an empty sentence would not be found.
        const alt = composeCardAltText(locale, subject).replaceAll(/\p{Cf}/gu, '');
        expect(alt).not.toMatch(/[{}]|[.!?؟] ?\.|\s\s/);
        // X limits alternative text to 420 characters.
        expect(alt.length, locale).toBeLessThanOrEqual(420);
      }
    },
  );

  it('end a question with its question mark only', () => {
    expect(composeCardAltText('en', { kind: 'figure', figure: 'mark-field' })).toMatch(
      /^How many people is that\? 63,121 /,
    );
  });

  it('describe the sentence, the main number and its year, and the caveat', () => {
    const alt = composeCardAltText('en', { kind: 'figure', figure: 'attempts-by-year' });
    expect(alt).toContain('63,121 2021');
    expect(alt).toContain('Attempts stopped, not people; seven full years.');
  });

  it('begin the caveat of a reading with its verdict', () => {
    const { caveat } = composeCardTexts('en', { kind: 'reading', figure: 'claim-attempts', reading: 'A' });
    expect(caveat).toBe('Contradicted by the ministry’s sheet.');
  });

  it('quote the brief for a claim', () => {
    expect(composeCardAltText('en', { kind: 'figure', figure: 'claim-attempts' })).toMatch(
      /^“63,121, of which 14,746 were thwarted”/,
    );
  });
});

describe('chooseCardForNumbers', () => {
  it('is that of a figure with the number, or else that of the story', () => {
    for (const { id } of observations())
      expect(CARD_SUBJECTS_BY_ID.has(cardIdOfSubject(chooseCardForNumbers('en', [id])))).toBe(true);
    const { figure } = chooseCardForNumbers('en', ['no-such-number', 'rescues-2022-02-12']) as { figure: string };
    expect(FIGURE_IDS).toContain(figure);
    expect(chooseCardForNumbers('en', ['no-such-number'])).toEqual({ kind: 'story' });
  });
});
