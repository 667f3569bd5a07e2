import type { Trace } from '@/lib/map/traceOutline';

/** Writes traces as SVG path data in tenths of a pixel. Steps are relative to rounded points, so errors never add up. */
export function pathText(traces: readonly Trace[]): string {
  return traces.map(traceText).join('');
}

function traceText({ points, closed }: Trace): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start, ...rest] = tenths;
  if (!start) return '';
  let [x, y] = start;
  const steps: number[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  if (steps.length === 0) return '';
  return `M${numbers(start)}l${numbers(steps)}${closed ? 'z' : ''}`;
}

/** Numbers with the fewest characters the SVG grammar allows: `-.4.3 2` for -0.4, 0.3 and 2. */
function numbers(tenths: readonly number[]): string {
  let text = '';
  let last = '';
  for (const value of tenths) {
    const next = String(value / 10).replace(/^(-?)0\./, '$1.');
    const joins = last === '' || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += joins ? next : ` ${next}`;
    last = next;
  }
  return text;
}
