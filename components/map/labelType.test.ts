import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LABEL_TYPES } from './labelType';

const css = readFileSync('components/map/mapLabels.css', 'utf8');
const cases = Object.entries(LABEL_TYPES).flatMap(([frame, ranks]) =>
  Object.entries(ranks).map(([rank, type]) => ({ frame, rank, type })),
);

it.each(cases)('has the size the stylesheet sets: $rank, $frame', ({ frame, rank, type }) => {
  const selector = (second: boolean) =>
    `${frame === 'narrow' ? '.frame-narrow ' : second ? '' : '.map-label'}.map-${rank}${second ? ' .map-second' : ''}`;
  expect(sizeOf(selector(false))).toBe(type.size);
  expect(sizeOf(selector(true))).toBe(type.second);
});

it('is never smaller than 13 px', () => {
  expect(Math.min(...cases.map(({ type }) => Math.min(type.size, type.second)))).toBeGreaterThanOrEqual(13);
});

/** The size set by the first rule that names the selector, alone or in a list. */
function sizeOf(selector: string): number {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const rule = rules.find(([, names = '']) => names.split(',').some((name) => name.trim() === selector));
  return Number(rule?.[2]?.match(/(\d+(?:\.\d+)?)px/)?.[1]);
}
