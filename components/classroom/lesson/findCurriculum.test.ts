import { describe, expect, it } from 'vitest';
import { CURRICULA_BY_ID } from '@/lib/lessons/frameworks';
import { LOCALES, type Locale } from '@/lib/locales';
import { curriculumRequirements, readCurriculumRequirements } from '@/lib/text/curriculumRequirements';
import { curriculumIds, findCurriculum, lessonsMeetingCurriculum } from './findCurriculum';

const LANGUAGES = Object.keys(LOCALES) as Locale[];

describe.each(LANGUAGES)('the curricula on pages in %s', (locale) => {
  it('are written without errors', () => {
    expect(readCurriculumRequirements(locale).errors).toEqual([]);
  });

  it('begin with those in the language, followed by all others, each once', () => {
    const ids = curriculumIds(locale);
    const isOwn = ids.map((id) => findCurriculum(locale, id).lang === locale);
    expect(isOwn.lastIndexOf(true)).toBeLessThan(isOwn.includes(false) ? isOwn.indexOf(false) : ids.length);
    expect([...ids].sort()).toEqual(
      [...curriculumRequirements(locale).map(({ id }) => id), ...CURRICULA_BY_ID.keys()].sort(),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are each met by a lesson', () => {
    for (const id of curriculumIds(locale)) expect(lessonsMeetingCurriculum(locale, id), id).not.toEqual([]);
  });
});

it('links every curriculum to a page of a ministry or of its publisher, never to a copy elsewhere', () => {
  const OFFICIAL =
    /(^|\.)(gob\.es|boe\.es|education\.fr|gouv\.fr|ac-[a-z-]+\.fr|unesco\.org|socialstudies\.org|ibo\.org|gov\.ma)$/;
  const hosts = LANGUAGES.flatMap((locale) =>
    curriculumIds(locale).map((id) => new URL(findCurriculum(locale, id).url).hostname),
  );
  expect(hosts.filter((host) => !OFFICIAL.test(host))).toEqual([]);
});

it('suggests the most similar id for an unknown curriculum', () => {
  expect(() => findCurriculum('en', 'unesc')).toThrow('unesco');
});
