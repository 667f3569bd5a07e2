import { describe, expect, it } from 'vitest';
import { chooseBarValueFontSize } from './chooseBarValueFontSize';

const SIZES = [44, 36, 29];

describe('chooseBarValueFontSize', () => {
  it('is the largest size at which the value with the least room fits', () => {
    expect(chooseBarValueFontSize([{ text: '47', width: 460 }], SIZES, 'wide')).toBe(44);
    const withNarrow = [
      { text: '47', width: 460 },
      { text: '12', width: 50 },
    ];
    expect(chooseBarValueFontSize(withNarrow, SIZES, 'wide')).toBe(36);
  });

  it('is the smallest size where no value fits at a larger one', () => {
    expect(chooseBarValueFontSize([{ text: '14,746', width: 110 }], SIZES, 'wide')).toBe(29);
    expect(chooseBarValueFontSize([{ text: '14,746', width: 20 }], SIZES, 'wide')).toBe(29);
  });
});
