import { describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '@/content/lessons/curriculum';
import { LOCALES, type Locale } from '@/lib/locales';
import { readSchoolHooks, schoolHooks } from '@/lib/text/schoolHooks';
import { frameworkIds, frameworkIn, lessonsMeeting } from './frameworkIn';

const LANGUAGES = Object.keys(LOCALES) as Locale[];

describe.each(LANGUAGES)('the curricula on pages in %s', (locale) => {
  it('are written without errors', () => {
    expect(readSchoolHooks(locale).errors).toEqual([]);
  });

  it('begin with the schools of its readers and go on with all others, each once', () => {
    const own = schoolHooks(locale).map(({ id }) => id);
    const ids = frameworkIds(locale);
    expect(ids.slice(0, own.length)).toEqual(own);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(FRAMEWORKS)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name a lesson wherever a part was seen, and none where nothing was', () => {
    for (const id of frameworkIds(locale))
      expect(lessonsMeeting(locale, id).length > 0, id).toBe(frameworkIn(locale, id).hook !== '');
  });
});

it('words a framework as the language’s own list does', () => {
  expect(frameworkIn('en', 'france-geo')).toMatchObject({ lang: 'fr', name: FRAMEWORKS['france-geo'].name });
  expect(frameworkIn('fr', 'france-geo').seen).toContain('académie');
});

it('names the nearest for a curriculum that there is not', () => {
  expect(() => frameworkIn('en', 'unesc')).toThrow('unesco');
});
