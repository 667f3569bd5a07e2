import { describe, expect, it } from 'vitest';
import { openQuestions } from './facts';
import { questionGroups } from './questionGroups';

describe('questionGroups', () => {
  it('holds every open question once', () => {
    const grouped = questionGroups().flatMap(({ alike }) => alike.flat());
    expect(grouped.map(({ id }) => id).sort()).toEqual(
      openQuestions()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('sets together only what may share its sentences', () => {
    for (const { alike } of questionGroups())
      for (const [first, ...others] of alike)
        for (const { question } of others) {
          const { title: _, ...sentences } = question;
          expect({ ...sentences, title: first?.question.title }).toEqual(first?.question);
        }
  });

  it('names one subject once', () => {
    const hues = questionGroups().map(({ hue }) => hue);
    expect(new Set(hues).size).toBe(hues.length);
  });
});
