import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS } from '@/content/chapters';
import { reportsOfObservation } from '@/lib/facts/facts';
import { factAndFigureIdsInChapter, sourcePagesBySection } from './sectionSources';

const sections = sourcePagesBySection('en');

describe('the sources of the sections', () => {
  it('number each page once, by its section', () => {
    const all = sections.flatMap(({ own }) => own);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    for (const [i, { own }] of sections.entries())
      expect(own.map(({ number }) => number)).toEqual(own.map((_, j) => `${i + 1}.${j + 1}`));
  });

  it.each(CHAPTER_IDS)('of %s include every page that prints one of its facts', (chapter) => {
    const numbers = new Map(sections.flatMap(({ own }) => own).map(({ url, number }) => [url, number]));
    const section = sections.find((candidate) => candidate.chapter === chapter);
    const listed = new Set([...(section?.own.map(({ number }) => number) ?? []), ...(section?.earlier ?? [])]);
    const urls = factAndFigureIdsInChapter(chapter, 'en').facts.flatMap((id) =>
      reportsOfObservation(id).map(({ url }) => url),
    );
    expect(urls.filter((url) => !listed.has(numbers.get(url) ?? ''))).toEqual([]);
  });
});
