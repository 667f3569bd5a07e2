import { judge, pageBudget } from './budgets';
import type { LighthouseFigures } from './measureLighthouse';

export const PAGE_HEADS = ['Page', 'Lighthouse performance', 'TBT, ms', 'Script, KB', 'Total, KB', ''];

/** Cells for one kind of page: each figure with its limit, then the verdict. */
export function pageRow(path: string, hasIsland: boolean, figures: LighthouseFigures): readonly string[] {
  const budget = pageBudget(path, hasIsland);
  const judged = (['performance', 'tbt', 'script', 'total'] as const).map((id) => {
    const [limit, verdict] = judge(figures[id], budget[id]);
    return { cell: `${figures[id].toFixed(0)} (${limit})`, verdict };
  });
  const passes = judged.every(({ verdict }) => verdict === 'pass');
  return [`\`${path}\``, ...judged.map(({ cell }) => cell), passes ? 'pass' : 'FAIL'];
}
