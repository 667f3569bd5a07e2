import { describe, expect, it } from 'vitest';
import { pluralForm, pluralSamples } from './pluralForm';

describe('pluralForm', () => {
  it.each<[number, string]>([
    [0, 'people'],
    [1, 'person'],
    [1.5, 'people'],
    [1000, 'people'],
  ])('of %s in English is “%s”', (count, form) => {
    expect(pluralForm('en', { one: 'person', other: 'people' }, count)).toBe(form);
  });

  it('falls back to “other” for a category without a form', () => {
    expect(pluralForm('ar', { other: 'x' }, 2)).toBe('x');
  });
});

it('pluralSamples returns six categories in Arabic and two in English', () => {
  expect([...pluralSamples('ar').keys()].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  expect([...pluralSamples('en')].sort()).toEqual([
    ['one', 1],
    ['other', 0],
  ]);
});
