import { judge, pageBudget } from './budgets';
import type { LighthouseFigures } from './measureLighthouse';
import type { Painting } from './phone';

export const PAGE_HEADS = [
  'Page',
  'Lighthouse performance',
  'TBT, ms',
  'the same, graphics path',
  'TBT, ms',
  'Script, KB',
  'Total, KB',
  '',
];

/** @returns the table row of one page: each figure with its limit, then the verdict */
export function pageRow(path: string, figures: Readonly<Record<Painting, LighthouseFigures>>): readonly string[] {
  const judged = [
    ...judgeAll(path, figures.processor, 'processor', ['performance', 'tbt']),
    ...judgeAll(path, figures.graphics, 'graphics', ['performance', 'tbt']),
    ...judgeAll(path, figures.processor, 'processor', ['script', 'total']),
  ];
  const passes = judged.every(({ verdict }) => verdict === 'pass');
  return [`\`${path}\``, ...judged.map(({ cell }) => cell), passes ? 'pass' : 'FAIL'];
}

function judgeAll(
  path: string,
  figures: LighthouseFigures,
  painting: Painting,
  ids: readonly ('performance' | 'tbt' | 'script' | 'total')[],
) {
  const budget = pageBudget(path, painting);
  return ids.map((id) => {
    const [limit, verdict] = judge(figures[id], budget[id]);
    return { cell: `${figures[id].toFixed(0)} (${limit})`, verdict };
  });
}
