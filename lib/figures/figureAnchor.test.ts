import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '@/content/chapters/chapters';
import { figureAnchor } from './figureAnchor';
import { FIGURE_IDS } from './figureTables';

describe('figureAnchor', () => {
  it('gives no figure the id of a section or of another figure', () => {
    const anchors = FIGURE_IDS.map(figureAnchor);
    expect(new Set([...anchors, ...CHAPTERS]).size).toBe(anchors.length + CHAPTERS.length);
  });
});
