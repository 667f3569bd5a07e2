import { describe, expect, it } from 'vitest';
import { countWords } from './readingTime';

describe('countWords', () => {
  it.each([
    ['Nine words are in this, a first short sentence.', 9],
    ['<Section id="a">\n\n### A head\n\nText — with a dash.\n\n</Section>', 6],
    ['<Fact id="attempts-2021" /> attempts, says <Cite id="r" />.', 4],
    ['<Term id="irregular">irregular migration</Term>', 2],
    ['<Figure id="claim-attempts" />\n\n{/* a remark */}', 0],
    ['', 0],
  ])('%j holds %i', (mdx, words) => {
    expect(countWords(mdx)).toBe(words);
  });
});
