import { describe, expect, it } from 'vitest';
import { factBase } from './facts';
import { groupBySourcePage } from './groupBySourcePage';
import type { Report } from './schema';

const [example] = factBase().reports.rows;

function reportOn(url: string, published: string): Report {
  if (!example) throw new Error('The fact base has no report.');
  return { ...example, url, published };
}

describe('groupBySourcePage', () => {
  it('groups the rows of one page, and takes its date from any of them', () => {
    const pages = groupBySourcePage([reportOn('https://a.example/x', ''), reportOn('https://a.example/x', '2022-05')]);
    expect(pages.map(({ url, published, reports }) => [url, published, reports.length])).toEqual([
      ['https://a.example/x', '2022-05', 2],
    ]);
  });

  it('sorts the oldest first and undated pages last', () => {
    const pages = groupBySourcePage([
      reportOn('https://a.example/none', ''),
      reportOn('https://a.example/late', '2022-05-06'),
      reportOn('https://a.example/early', '2022'),
    ]);
    expect(pages.map(({ url }) => url.split('/').at(-1))).toEqual(['early', 'late', 'none']);
  });
});
