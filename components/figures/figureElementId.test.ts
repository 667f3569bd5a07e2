import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { CHAPTER_IDS } from '@/content/chapters';
import { figureElementId } from './figureElementId';

describe('figureElementId', () => {
  it('never gives a figure the id of a section or of another figure', () => {
    const anchors = FIGURE_IDS.map(figureElementId);
    expect(new Set([...anchors, ...CHAPTER_IDS]).size).toBe(anchors.length + CHAPTER_IDS.length);
  });
});
