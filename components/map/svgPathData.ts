import type { PixelLine } from './projectOutline';

/**
 * Writes lines and rings as SVG path data. Steps are relative to rounded points, so rounding errors never add up.
 * @param perPixel steps per px: 10, or fewer for a drawing inside a page, where every byte counts
 */
export function svgPathData(traces: readonly PixelLine[], perPixel: 1 | 2 | 10 = 10): string {
  return traces.map((trace) => traceText(trace, perPixel)).join('');
}

function traceText({ points, closed }: PixelLine, perPixel: number): string {
  const rounded = points.map(([x, y]) => [Math.round(x * perPixel), Math.round(y * perPixel)] as const);
  const [start, ...rest] = rounded;
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
  return `M${numbers(start, perPixel)}l${numbers(steps, perPixel)}${closed ? 'z' : ''}`;
}

/** Joins numbers with the fewest characters that the SVG grammar allows: `-.4.3 2` for -0.4, 0.3 and 2. */
function numbers(steps: readonly number[], perPixel: number): string {
  let text = '';
  let last = '';
  for (const value of steps) {
    const next = String(value / perPixel).replace(/^(-?)0\./, '$1.');
    const joins = last === '' || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += joins ? next : ` ${next}`;
    last = next;
  }
  return text;
}
