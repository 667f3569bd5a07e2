import { describe, expect, it } from 'vitest';
import { decideItemVerdict, type SheetItemRule, type TextEvidence } from './decideItemVerdict';

const YEAR = 'rescues-2021';
const QUARTER = 'rescues-2022-q1'; // 97

const rule: SheetItemRule = { observationSets: [[YEAR, QUARTER]], joins: ['of which'], keptIf: 'carried' };
const wording: SheetItemRule = {
  observationSets: [[QUARTER]],
  changes: ['sailors'],
  keeps: ['travellers'],
  keptIf: 'worded',
};

describe('the state of an element in a text', () => {
  it('is kept where the text has all values of the element', () => {
    expect(decideItemVerdict(rule, read([{ observation: YEAR }, { observation: QUARTER }]))).toEqual({
      state: 'kept',
    });
    expect(decideItemVerdict(rule, read([{ observation: QUARTER }])).state).toBe('not-seen');
  });

  it('is joined where the words of the part join it to the whole, even if all values are there', () => {
    const text = read([{ observation: YEAR }, { observation: QUARTER, fragment: 'of which a few' }]);
    expect(decideItemVerdict(rule, text)).toEqual({
      state: 'joined',
      words: { text: 'of which a few', lang: 'en' },
    });
  });

  it('is not joined by such words about the whole', () => {
    const text = read([{ observation: YEAR, fragment: 'of which a few' }, { observation: QUARTER }]);
    expect(decideItemVerdict(rule, text).state).toBe('kept');
  });

  it('is changed where the words name another thing, in a report or in a statement', () => {
    expect(decideItemVerdict(wording, read([{ observation: QUARTER, fragment: 'many sailors' }])).state).toBe(
      'changed',
    );
    expect(decideItemVerdict(wording, { ...read([]), statements: [statement('many sailors')] }).state).toBe('changed');
  });

  it('is not seen where the number is there but its wording was not recorded', () => {
    expect(decideItemVerdict(wording, read([{ observation: QUARTER }])).state).toBe('not-seen');
    expect(decideItemVerdict(wording, read([{ observation: QUARTER, fragment: 'few travellers' }])).state).toBe('kept');
  });

  it.each([
    ['', 'kept'],
    ['about 97', 'kept'],
    ['about a hundred', 'changed'],
  ])('a number printed as "%s" is %s', (printed, state) => {
    const exact: SheetItemRule = { observationSets: [[QUARTER]], keptIf: 'exact' };
    expect(decideItemVerdict(exact, read([{ observation: QUARTER, printed }])).state).toBe(state);
  });

  it('is kept in the words that have the number itself, where some were recorded', () => {
    const exact: SheetItemRule = { observationSets: [[QUARTER]], keptIf: 'exact' };
    const words = { text: 'another 97', lang: 'en' };
    expect(decideItemVerdict(exact, read([{ observation: QUARTER, fragment: words.text }]))).toEqual({
      state: 'kept',
      words,
    });
    expect(decideItemVerdict(exact, read([{ observation: QUARTER }]))).toEqual({ state: 'kept' });
  });

  it('is left out only of texts that were read whole', () => {
    expect(decideItemVerdict(rule, read([{ observation: YEAR }])).state).toBe('not-seen');
    expect(decideItemVerdict(rule, read([{ observation: YEAR, extent: 'whole' }])).state).toBe('left-out');
    expect(decideItemVerdict(rule, read([{ observation: YEAR, extent: 'whole' }, { observation: YEAR }])).state).toBe(
      'not-seen',
    );
  });

  it('is kept by a statement on its subject, where it is no number', () => {
    const people: SheetItemRule = { observationSets: [], subject: 'chairs', keptIf: 'carried' };
    expect(decideItemVerdict(people, { ...read([]), statements: [statement('', 'chairs')] }).state).toBe('kept');
    expect(decideItemVerdict(people, { ...read([]), statements: [statement('', 'visas')] }).state).toBe('not-seen');
  });
});

function read(reports: readonly Partial<TextEvidence['reports'][number]>[]): TextEvidence {
  const empty = { observation: '', printed: '', fragment: '', lang: 'en', extent: 'opening' } as const;
  return { reports: reports.map((row) => ({ ...empty, ...row })), statements: [] };
}

function statement(fragment: string, subject = 'other'): TextEvidence['statements'][number] {
  return { subject, fragment, lang: 'en', extent: 'opening' };
}
