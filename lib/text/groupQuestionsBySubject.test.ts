import { describe, expect, it } from 'vitest';
import { type OpenQuestion, openQuestions } from '@/lib/facts/facts';
import { factWords } from './factWords';
import { groupQuestionsBySubject } from './groupQuestionsBySubject';

function sentencesOf(question: OpenQuestion | undefined) {
  const { id: _, title: __, ...sentences } = factWords('en', 'questions', question?.id ?? '');
  return sentences;
}

describe('groupQuestionsBySubject', () => {
  it('contains every open question once', () => {
    const grouped = groupQuestionsBySubject('en').flatMap(({ alike }) => alike.flat());
    expect(grouped.map(({ id }) => id).sort()).toEqual(
      openQuestions()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('groups only questions with the same text', () => {
    for (const { alike } of groupQuestionsBySubject('en'))
      for (const [first, ...others] of alike)
        for (const other of others) expect(sentencesOf(other)).toEqual(sentencesOf(first));
  });

  it('contains each subject once', () => {
    const hues = groupQuestionsBySubject('en').map(({ hue }) => hue);
    expect(new Set(hues).size).toBe(hues.length);
  });
});
