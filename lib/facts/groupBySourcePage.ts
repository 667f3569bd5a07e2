import { ascending, group } from 'd3';
import type { Report, Statement } from './schema';

/** One cited page, with all reports and statements that cite it. */
export interface SourcePage {
  readonly url: string;
  readonly published: string;
  readonly isMirror: boolean;
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
}

/** Groups reports and statements by page: oldest first, undated pages last. */
export function groupBySourcePage(
  reports: readonly Report[],
  statements: readonly Statement[] = [],
): readonly SourcePage[] {
  return [...group([...reports, ...statements], ({ url }) => url)]
    .map(([url, rows]) => {
      const fromPage = rows.filter((row): row is Report => 'observation' in row);
      return {
        url,
        published: rows.find(({ published }) => published !== '')?.published ?? '',
        isMirror: fromPage.some(({ mirror }) => mirror === 'mirror'),
        reports: fromPage,
        statements: rows.filter((row): row is Statement => 'subject' in row),
      };
    })
    .toSorted((a, b) => ascending(a.published || '~', b.published || '~'));
}
