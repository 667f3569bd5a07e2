import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { lessonTextPath } from './checkLessons';
import { measureReadability, readabilityAdvice } from './measureReadability';

describe('readability', () => {
  it('has higher values for longer sentences and longer words', () => {
    const short = measureReadability('We count. You read. They draw.');
    const long = measureReadability('We count and you read and they draw what nobody wrote down before.');
    const hard = measureReadability(
      'Administrative statistics necessitate interpretation. Institutions communicate estimations.',
    );
    expect(short.medianSentence).toBe(2);
    expect(long.medianSentence).toBe(13);
    expect(long.grade).toBeGreaterThan(short.grade);
    expect(hard.grade).toBeGreaterThan(long.grade);
  });

  it('counts a fact as one word', () => {
    expect(measureReadability('In <Fact id="attempts-2021" form="period" /> they counted.').medianSentence).toBe(4);
  });

  it('reports a text that is too difficult, with the recommended values', () => {
    expect(readabilityAdvice('a.mdx', { medianSentence: 21, grade: 11.26 })).toEqual([
      'a.mdx: half of the sentences are longer than 21 words; better 18',
      'a.mdx: requires 11.3 years of school; better 9',
    ]);
  });

  it.each(LESSON_IDS)('%s requires no more than lower secondary school', (id) => {
    const file = lessonTextPath(id, 'en');
    expect(readabilityAdvice(file, measureReadability(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
