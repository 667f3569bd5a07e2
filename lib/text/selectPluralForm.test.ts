import { describe, expect, it } from 'vitest';
import { selectPluralForm, smallestNumberByPlural } from './selectPluralForm';

describe('selectPluralForm', () => {
  it.each<[number, string]>([
    [0, 'people'],
    [1, 'person'],
    [1.5, 'people'],
    [1000, 'people'],
  ])('of %s in English is “%s”', (count, form) => {
    expect(selectPluralForm('en', { one: 'person', other: 'people' }, count)).toBe(form);
  });

  it('falls back to “other” for a category without a form', () => {
    expect(selectPluralForm('ar', { other: 'x' }, 2)).toBe('x');
  });
});

it('smallestNumberByPlural returns six categories in Arabic and two in English', () => {
  expect([...smallestNumberByPlural('ar').keys()].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  expect([...smallestNumberByPlural('en')].sort()).toEqual([
    ['one', 1],
    ['other', 0],
  ]);
});
