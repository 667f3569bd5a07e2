import { hundredth, tenth } from '@/lib/drawing/pixels';

const FAINTEST = 0.12;
const STRONGEST = 0.95;
const THICKNESS = 0.8;

/** Strength of each water line: clear at the shore, almost gone at sea. */
export function waterLineStrength(index: number, count: number): number {
  const share = count < 2 ? 0 : index / (count - 1);
  return hundredth(STRONGEST * (FAINTEST / STRONGEST) ** share);
}

/**
 * Lines at set distances from the shore, as engravers drew water. Each is the shore stroked broadly, then covered by a
 * stroke in the ground's colour a little narrower; the outermost come first and the land covers the middle.
 */
export function waterLines(shoreId: string, distances: readonly number[]): string {
  return distances
    .map((distance, index) => {
      const use = (role: string, width: number, extra: string) =>
        `<use href="#${shoreId}" class="${role}" stroke-width="${tenth(width)}"${extra}/>`;
      const strength = waterLineStrength(index, distances.length);
      return use('water', 2 * distance, ` stroke-opacity="${strength}"`) + use('calm', 2 * (distance - THICKNESS), '');
    })
    .reverse()
    .join('');
}
