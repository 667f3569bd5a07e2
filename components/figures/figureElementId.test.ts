import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '@/components/sections/figures';
import { CHAPTERS } from '@/content/chapters';
import { figureElementId } from './figureElementId';

describe('figureElementId', () => {
  it('never gives a figure the id of a section or of another figure', () => {
    const anchors = FIGURE_IDS.map(figureElementId);
    expect(new Set([...anchors, ...CHAPTERS]).size).toBe(anchors.length + CHAPTERS.length);
  });
});
