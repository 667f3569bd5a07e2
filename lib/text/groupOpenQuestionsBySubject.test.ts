import { describe, expect, it } from 'vitest';
import { type OpenQuestion, openQuestions } from '@/lib/facts/facts';
import { factWords } from './factWords';
import { groupOpenQuestionsBySubject } from './groupOpenQuestionsBySubject';

function sentencesOf(question: OpenQuestion | undefined) {
  const { id: _, title: __, ...sentences } = factWords('en', 'questions', question?.id ?? '');
  return sentences;
}

describe('groupOpenQuestionsBySubject', () => {
  it('contains every open question once', () => {
    const grouped = groupOpenQuestionsBySubject('en').flatMap(({ alike }) => alike.flat());
    expect(grouped.map(({ id }) => id).sort()).toEqual(
      openQuestions()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('groups only questions with the same text', () => {
    for (const { alike } of groupOpenQuestionsBySubject('en'))
      for (const [first, ...others] of alike)
        for (const other of others) expect(sentencesOf(other)).toEqual(sentencesOf(first));
  });

  it('contains each subject once', () => {
    const hues = groupOpenQuestionsBySubject('en').map(({ hue }) => hue);
    expect(new Set(hues).size).toBe(hues.length);
  });
});
