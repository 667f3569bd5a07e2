import { KB } from './budgets';
import { KINDS, type Kind } from './bytes';
import type { Measured, Report } from './report';

const KIND_NAMES: Record<Kind, string> = {
  html: 'HTML',
  css: 'CSS',
  script: 'Script',
  font: 'Fonts',
  image: 'Images',
  other: 'Other',
};

interface Row {
  readonly name: string;
  readonly digits: number;
  readonly of: (measured: Measured) => number | undefined;
}

const ROWS: readonly Row[] = [
  ...(['before', 'after'] as const).flatMap((when) => [
    ...KINDS.map((kind) => bytesRow(when, kind, KIND_NAMES[kind])),
    bytesRow(when, 'total', 'Total'),
  ]),
  { name: 'Largest paint (LCP), ms', digits: 0, of: ({ lighthouse }) => lighthouse?.lcp },
  { name: 'Layout shift (CLS)', digits: 3, of: ({ lighthouse }) => lighthouse?.cls },
  { name: 'Blocking time (TBT), ms', digits: 0, of: ({ lighthouse }) => lighthouse?.tbt },
  { name: 'Lighthouse performance', digits: 0, of: ({ lighthouse }) => lighthouse?.performance },
  { name: 'Long tasks in a scroll', digits: 0, of: ({ scroll }) => scroll?.figures.longTasks },
  { name: 'Longest task, ms', digits: 0, of: ({ scroll }) => scroll?.figures.longestTask },
  { name: 'Frames over 25 ms, %', digits: 1, of: ({ scroll }) => scroll?.figures.slowFrames },
  { name: 'Compositor frames dropped, %', digits: 1, of: ({ scroll }) => scroll?.figures.droppedFrames },
  { name: 'Layout shift in a scroll', digits: 3, of: ({ scroll }) => scroll?.figures.shift },
];

function bytesRow(when: 'before' | 'after', kind: Kind | 'total', name: string): Row {
  return {
    name: `${name} ${when} scrolling, KB`,
    digits: 1,
    // Nothing sent is a dash, not a small number.
    of: ({ bytes }) => (bytes && bytes[when][kind] > 0 ? bytes[when][kind] / KB : undefined),
  };
}

/** The figures side by side, as a Markdown table; a row without any figure is left out. */
export function markdownTable({ measured, explore, ...report }: Report): string {
  const { story, plain, next, still } = measured;
  const rows = ROWS.filter(({ of }) => Object.values(measured).some((page) => of(page) !== undefined)).map((row) => {
    const show = (page: Measured) => row.of(page)?.toFixed(row.digits) ?? '–';
    const ratio = (page: Measured) => times(row.of(story), row.of(page));
    return [row.name, show(story), show(plain), ratio(plain), show(next), ratio(next), show(still), ratio(still)];
  });
  if (explore) {
    const name = `Map, ${explore.records} records: choice to paint, ms`;
    rows.push([name, explore.slowest.toFixed(0), ...Array(6).fill('–')]);
  }
  const heads = ['', 'Story', 'Bare HTML', '×', 'Bare Next export', '×', 'Without map', '×'];
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  const lines = [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n\n${conditions(report)}`;
}

/** How many times the other page's figure the story's is. */
function times(story: number | undefined, other: number | undefined): string {
  return story === undefined || other === undefined || other === 0 ? '–' : (story / other).toFixed(2);
}

function conditions({ page, runs, chromium, node, cores }: Omit<Report, 'measured' | 'explore'>): string {
  return (
    `\`${page}\`, median of ${runs}; bytes as sent (brotli, headers included); Lighthouse’s mobile preset; scroll with the processor slowed four times; the slowest of eight choices on the map of reports, not slowed. ` +
    `× is the story’s figure over the other’s. Chromium ${chromium}, Node ${node}, ${cores} cores, no GPU.`
  );
}
