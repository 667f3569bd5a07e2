import { describe, expect, it } from 'vitest';
import {
  comparedTexts,
  otherOutletsDistinguishingOfficials,
  verdictsBySheetItem,
  verdictsOnSheetItem,
} from './comparedTexts';
import type { SheetItemRule } from './decideItemVerdict';
import { SHEET_ITEM_RULES, type SheetItemId } from './telephoneElements';

const TEXTS = comparedTexts();

/** Returns the ids of the texts in which an element has a verdict. */
function textsWith(element: SheetItemId, state: string): readonly string[] {
  return verdictsOnSheetItem(element, TEXTS).flatMap((seen, i) => (seen.state === state ? [TEXTS[i]?.id ?? ''] : []));
}

describe('the telephone figure', () => {
  it('proves its title: four texts keep year and quarter apart, the two briefs join them', () => {
    expect(textsWith('periods', 'kept')).toEqual(['map', 'efe', 'xinhua', 'le360-sheet']);
    expect(textsWith('periods', 'joined')).toEqual(['bled-news', 'bladi']);
  });

  it('proves the chapter on half a year, on Moroccans, on the officials and on the lost digits', () => {
    expect(textsWith('months', 'changed')).toEqual(['bled-news', 'bladi']);
    expect(textsWith('fence', 'changed')).toEqual(['le360-sheet']);
    expect(textsWith('returned', 'changed')).toEqual(['bled-news', 'bladi']);
    expect(textsWith('officials', 'joined')).toEqual(['bled-news', 'bladi']);
    expect(textsWith('rescued', 'changed')).toEqual(['bladi']);
    expect(otherOutletsDistinguishingOfficials('en')).not.toHaveLength(0);
  });

  it('has "left out" for one number in the one text that was read whole', () => {
    expect(TEXTS.filter((text) => text.isReadWhole).map(({ id }) => id)).toEqual(['bladi']);
    const leftOut = verdictsBySheetItem().filter(({ element }) => textsWith(element, 'left-out').length > 0);
    expect(leftOut.map(({ element }) => [element, textsWith(element, 'left-out')])).toEqual([['iom', ['bladi']]]);
  });

  it('searches for no words that none of the texts has', () => {
    const said = verdictsBySheetItem().flatMap(({ seen }) => seen.map(({ words }) => words?.text ?? ''));
    const rules: readonly SheetItemRule[] = Object.values(SHEET_ITEM_RULES);
    const sought = rules.flatMap(({ joins = [], changes = [], keeps = [] }) => [...joins, ...changes, ...keeps]);
    for (const words of sought) expect(said.some((text) => text.includes(words))).toBe(true);
  });
});
