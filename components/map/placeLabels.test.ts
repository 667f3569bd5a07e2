import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LABEL_TYPOGRAPHY } from './placeLabels';

const css = readFileSync('components/map/mapLabels.css', 'utf8');
const cases = Object.entries(LABEL_TYPOGRAPHY).flatMap(([frame, ranks]) =>
  Object.entries(ranks).map(([rank, type]) => ({ frame, rank, type })),
);

it.each(cases)('has the size the stylesheet sets: $rank, $frame', ({ frame, rank, type }) => {
  expect(sizeOf('size', frame, rank)).toBe(type.size);
  expect(sizeOf('second', frame, rank)).toBe(type.second);
});

it('is never smaller than 13 px', () => {
  expect(Math.min(...cases.map(({ type }) => Math.min(type.size, type.second)))).toBeGreaterThanOrEqual(13);
});

/**
 * Size in px that the style sheet sets for a rank; in the narrow frame by the rule for that frame, where there is one.
 */
function sizeOf(name: 'size' | 'second', frame: string, rank: string): number {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', body = '']) => ({ selector, size: body.match(`--${name}: ([\\d.]+)px`)?.[1] }))
    .filter(({ selector, size }) => size !== undefined && new RegExp(`\\.map-${rank}\\b`).test(selector));
  const isNarrow = ({ selector }: { selector: string }) => selector.includes('.frame-narrow');
  const rule = (frame === 'narrow' && rules.find(isNarrow)) || rules.find((each) => !isNarrow(each));
  return Number(rule?.size);
}
