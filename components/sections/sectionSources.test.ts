import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '@/content/chapters';
import { reportsOf } from '@/lib/facts/facts';
import { chapterIds } from './chapterIds';
import { sectionSources } from './sectionSources';

const sections = sectionSources('en');

describe('the sources of the sections', () => {
  it('number each page once, by its section', () => {
    const all = sections.flatMap(({ own }) => own);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    for (const [i, { own }] of sections.entries())
      expect(own.map(({ number }) => number)).toEqual(own.map((_, j) => `${i + 1}.${j + 1}`));
  });

  it.each(CHAPTERS)('of %s hold every page that prints one of its facts', (chapter) => {
    const numbers = new Map(sections.flatMap(({ own }) => own).map(({ url, number }) => [url, number]));
    const section = sections.find((candidate) => candidate.chapter === chapter);
    const listed = new Set([...(section?.own.map(({ number }) => number) ?? []), ...(section?.earlier ?? [])]);
    for (const id of chapterIds(chapter, 'en').facts)
      for (const { url } of reportsOf(id)) expect(listed).toContain(numbers.get(url));
  });
});
