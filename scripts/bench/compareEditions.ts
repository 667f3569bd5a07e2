import { greatest, median } from 'd3';
import { type BudgetLimit, compareWithLimit, STORY_BUDGET } from './budgets';
import { type KilobytesByKind, RESOURCE_KINDS, type ResourceKind } from './measureKilobytesSent';
import type { LighthouseMeasurements } from './measureLighthouse';
import { type ScrollMeasurements, scrollSmoothness, sectionsWithMoreLongTasksThanControl } from './measureScroll';

/** The measurements of the story, of the same HTML without script, style and font, and of the plain edition. */
export interface EditionMeasurements {
  bytes?: Readonly<Record<'story' | 'bare' | 'text', KilobytesByKind>>;
  /** One entry for each run of Lighthouse on a page. */
  lighthouse?: Readonly<Record<'story' | 'bare', readonly LighthouseMeasurements[]>>;
  scroll?: Readonly<Record<'story' | 'text', readonly ScrollMeasurements[]>>;
  /** Lighthouse and scroll measurements of pages that SwiftShader paints instead of a graphics processor. */
  graphics?: {
    readonly lighthouse: Readonly<Record<'story', readonly LighthouseMeasurements[]>>;
    readonly scroll: Readonly<Record<'story' | 'text', readonly ScrollMeasurements[]>>;
  };
}

/** Cells of a table row; the cells for limit and verdict are empty where there is no budget. */
type Row = readonly string[];

export const EDITION_TABLE_HEADS: Row = ['', 'Story', 'Bare HTML', 'Plain edition', 'Budget', ''];

/** @returns a row for each measurement: the story, the other editions, the budget and the verdict */
export function compareEditions({ bytes, lighthouse, scroll, graphics }: EditionMeasurements): Row[] {
  return [
    ...(bytes ? byteRows(bytes) : []),
    ...(lighthouse ? lighthouseRows(lighthouse) : []),
    ...(scroll ? scrollRows(scroll) : []),
    ...(graphics ? graphicsRows(graphics) : []),
  ];
}

interface Figures {
  readonly story: number;
  readonly bare?: number;
  readonly text?: number;
}

function row(measure: string, { story, bare, text }: Figures, limit?: BudgetLimit, digits = 0): Row {
  const figures = [story, bare, text].map((figure) => figure?.toFixed(digits) ?? '–');
  return [measure, ...figures, ...(limit ? compareWithLimit(story, limit) : ['', ''])];
}

function byteRows({ story, bare, text }: NonNullable<EditionMeasurements['bytes']>): Row[] {
  const kinds = Object.entries(RESOURCE_KINDS) as [ResourceKind, string][];
  return (['before', 'after'] as const).flatMap((when) =>
    kinds.map(([kind, name]) => {
      const figures = { story: story[when][kind], bare: bare[when][kind], text: text[when][kind] };
      const limits: Partial<Record<ResourceKind, BudgetLimit>> = STORY_BUDGET[when];
      return row(`${name} ${when} scrolling, KB`, figures, limits[kind], 1);
    }),
  );
}

function lighthouseRows({ story, bare }: NonNullable<EditionMeasurements['lighthouse']>): Row[] {
  const both = (id: keyof LighthouseMeasurements) => ({
    story: median(story, (run) => run[id]) ?? Number.NaN,
    bare: median(bare, (run) => run[id]) ?? Number.NaN,
  });
  const own = (measure: string, id: keyof LighthouseMeasurements & keyof typeof STORY_BUDGET, digits = 0) =>
    row(measure, both(id), STORY_BUDGET[id], digits);
  const lcp = both('lcp');
  return [
    own('Lighthouse performance', 'performance'),
    own('Lighthouse accessibility', 'accessibility'),
    own('Lighthouse best practices', 'best-practices'),
    own('Lighthouse SEO', 'seo'),
    own('Largest paint (LCP), ms', 'lcp'),
    row('Largest paint, times that of bare HTML', { story: lcp.story / lcp.bare }, STORY_BUDGET.lcpToBare, 2),
    own('Layout shift (CLS)', 'cls', 3),
    own('Blocking time (TBT), ms', 'tbt'),
  ];
}

function scrollRows({ story, text }: NonNullable<EditionMeasurements['scroll']>): Row[] {
  const own = (of: (run: ScrollMeasurements) => number) => ({
    story: median(story, of) ?? 0,
    text: median(text, of) ?? 0,
  });
  const sections = sectionsWithMoreLongTasksThanControl(story, text);
  return [
    row(
      'Tasks over 50 ms in a scroll',
      own(({ tasks }) => tasks.length),
    ),
    row(
      'Longest task, ms',
      own(({ tasks }) => Math.max(0, ...tasks.map(({ duration }) => duration))),
    ),
    row(
      `Sections with more of them than the text${sections.length > 0 ? `: ${sections.join(', ')}` : ''}`,
      { story: sections.length },
      STORY_BUDGET.sectionsWithMoreTasks,
    ),
    ...smoothnessRows(story, text, STORY_BUDGET.slowFramesMore),
    row(
      'Layout shift in a scroll',
      own(({ shift }) => shift),
      undefined,
      3,
    ),
  ];
}

function graphicsRows({ lighthouse: { story }, scroll }: NonNullable<EditionMeasurements['graphics']>): Row[] {
  const own = (id: keyof LighthouseMeasurements) => ({ story: median(story, (run) => run[id]) ?? Number.NaN });
  const { performance, tbt, lcp, slowFramesMore } = STORY_BUDGET.graphics;
  return [
    row('Lighthouse performance', own('performance'), performance),
    row('Largest paint (LCP), ms', own('lcp'), lcp),
    row('Blocking time (TBT), ms', own('tbt'), tbt),
    ...smoothnessRows(scroll.story, scroll.text, slowFramesMore),
  ].map(([measure, ...cells]) => [`${measure}, graphics path`, ...cells]);
}

/** Returns the rows that compare slow and long frames in a scroll of the story with those of the plain edition. */
function smoothnessRows(
  story: readonly ScrollMeasurements[],
  text: readonly ScrollMeasurements[],
  more: BudgetLimit,
): Row[] {
  const [own, control] = [story.map(scrollSmoothness), text.map(scrollSmoothness)];
  const slow = { story: median(own, (run) => run.slow) ?? 0, text: median(control, (run) => run.slow) ?? 0 };
  const longest = { story: median(own, (run) => run.longest) ?? 0, text: median(control, (run) => run.longest) ?? 0 };
  const sections = [...new Set(own.flatMap((run) => [...run.slowIn.keys()]))];
  const slowest = greatest(sections, (section) => median(own, (run) => run.slowIn.get(section) ?? 0) ?? 0) ?? '';
  const slowIn = median(own, (run) => run.slowIn.get(slowest) ?? 0) ?? 0;
  return [
    row('Time in frames over 25 ms, %', slow, undefined, 1),
    row('Percentage points more than the text', { story: slow.story - slow.text }, more, 1),
    row(
      `Points of ${slowest} more than the whole text`,
      { story: slowIn - slow.text },
      STORY_BUDGET.slowSectionMore,
      1,
    ),
    row('Longest frame, ms', longest),
    row('Longest frame, times that of the text', { story: longest.story / longest.text }, STORY_BUDGET.longestFrame, 2),
  ];
}
