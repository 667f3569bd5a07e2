import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { allCounts } from '@/lib/facts/counts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { type Citation, citeCount, citeNumber } from './citation';
import { monthNames, writeCitation } from './citationForms';
import { adaptCitationToPart, CITATION_STYLES, type CitationStyle, formatAccessDay } from './citationStyles';

const CITATION: Citation = {
  key: 'strait-ferries-2021',
  title: '“Of which”: 100 % of ferries & buses_2021, in one {year}?',
  author: 'Example contributors',
  site: 'Counted at the Strait',
  version: '2026-05-06.2',
  issued: '2026-05-06',
  url: 'https://counted.example/en/figures/ferries/?v=2026-05-06.2',
  locale: 'en',
};

/** Returns the citation that a reader copies on a day. @param day day of reading; null for a reader without script */
function copied(style: CitationStyle, day: Date | null = new Date(2027, 5, 7)): string {
  const { before, accessed, after } = writeCitation(style, CITATION);
  return `${before}${day ? formatAccessDay(accessed, day, monthNames('en')) : ''}${after}`;
}

describe.each(['bibtex', 'ris', 'csl'] as const)('a reference as %s', (style) => {
  it('is read without loss by a public parser', () => {
    const [item] = new Cite(copied(style)).data;
    expect(item?.title).toBe(CITATION.title);
    expect(item?.URL).toBe(CITATION.url);
    const [author] = item?.author ?? [];
    expect(author?.literal ?? author?.family).toBe(CITATION.author);
    expect(item?.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual([2026, 5]);
    expect(item?.accessed?.['date-parts']?.[0]).toEqual([2027, 6, 7]);
    expect(item?.version ?? item?.edition).toBe(CITATION.version);
  });

  it('is valid without an access date', () => {
    const [item] = new Cite(copied(style, null)).data;
    expect(item?.title).toBe(CITATION.title);
    expect(item?.accessed).toBeUndefined();
  });
});

describe('a reference to read', () => {
  it('follows APA', () => {
    expect(copied('apa')).toBe(
      'Example contributors. (2026, May 6). “Of which”: 100 % of ferries & buses_2021, in one {year}? (Version 2026-05-06.2) [Data set]. Counted at the Strait. Retrieved June 7, 2027, from https://counted.example/en/figures/ferries/?v=2026-05-06.2',
    );
  });

  it('follows Chicago', () => {
    expect(copied('chicago', null)).toBe(
      'Example contributors. “‘Of which’: 100 % of ferries & buses_2021, in one {year}?” Counted at the Strait. Version 2026-05-06.2. https://counted.example/en/figures/ferries/?v=2026-05-06.2.',
    );
  });
});

describe.each(PUBLISHED_LOCALES)('a reference to a count (%s)', (locale) => {
  it('can be turned into a reference to each of its numbers, in every style, equal to one written for the number', () => {
    const wrong = allCounts().flatMap((count) => {
      const page = citeCount(locale, count);
      return count.rows.flatMap(({ id }) => {
        const part = citeNumber(locale, id);
        return CITATION_STYLES.filter((style) => {
          const [ofPage, ofPart] = [writeCitation(style, page), writeCitation(style, part)];
          return (
            adaptCitationToPart(style, ofPage.before, page, part) !== ofPart.before ||
            adaptCitationToPart(style, ofPage.after, page, part) !== ofPart.after
          );
        }).map((style) => `${id} ${style}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

it('a reference to a number has its fragment after the version', () => {
  expect(citeNumber('en', 'attempts-2021').url).toMatch(/\/en\/numbers\/attempts-morocco\/\?v=[\d.-]+#attempts-2021$/);
});
