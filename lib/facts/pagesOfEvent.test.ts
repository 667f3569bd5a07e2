import { describe, expect, it } from 'vitest';
import { events } from './facts';
import { pagesOfEvent } from './pagesOfEvent';

describe('pagesOfEvent', () => {
  it('names a page for every event, each address once', () => {
    for (const { id } of events()) {
      const pages = pagesOfEvent(id);
      expect(pages.length, id).toBeGreaterThan(0);
      expect(new Set(pages.map(({ url }) => url)).size, id).toBe(pages.length);
      for (const { name } of pages) expect(name, id).toMatch(/\p{L}/u);
    }
  });

  it('takes what was said of a meeting, beside what was reported', () => {
    expect(pagesOfEvent('meeting-2022-05-06').length).toBeGreaterThan(3);
  });
});
