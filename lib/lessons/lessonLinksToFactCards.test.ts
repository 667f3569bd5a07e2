import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { lessonLinksToFactCards } from './lessonLinksToFactCards';
import { LESSON_IDS } from './lessons';

test('a lesson gives its fact cards to the class where its text links to them', () => {
  expect(lessonLinksToFactCards('border-statistics')).toBe(true);
  expect(lessonLinksToFactCards('telephone-game')).toBe(false);
});

test.each(PUBLISHED_LOCALES)('its text says the same in %s', (locale) => {
  for (const id of LESSON_IDS) {
    const text = readFileSync(`content/${locale}/lessons/${id}.mdx`, 'utf8');
    expect(text.includes('kind="cards"'), id).toBe(lessonLinksToFactCards(id));
  }
});
