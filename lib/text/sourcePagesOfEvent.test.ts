import { describe, expect, it } from 'vitest';
import { events } from '@/lib/facts/facts';
import { sourcePagesOfEvent } from './sourcePagesOfEvent';

describe('sourcePagesOfEvent', () => {
  it('names a page for every event, each address once', () => {
    for (const { id } of events()) {
      const pages = sourcePagesOfEvent('en', id);
      expect(pages.length, id).toBeGreaterThan(0);
      expect(new Set(pages.map(({ url }) => url)).size, id).toBe(pages.length);
      for (const { name } of pages) expect(name, id).toMatch(/\p{L}/u);
    }
  });

  it('includes statements about a meeting in addition to reports', () => {
    expect(sourcePagesOfEvent('en', 'meeting-2022-05-06').length).toBeGreaterThan(3);
  });

  it('translates remarks in names of sources', () => {
    const names = sourcePagesOfEvent('es', 'readmission-1992-02-13').map(({ name }) => name);
    expect(names).toContain('Texto del acuerdo de 1992 (copia de StudyLib)');
  });
});
