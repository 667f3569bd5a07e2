import { linkHorizontal } from 'd3';

/** Pixels of the fan that leads from one origin to its chains. */
export interface PlacedFan {
  readonly width: number;
  readonly height: number;
  readonly root: readonly [x: number, y: number];
  readonly ends: readonly { readonly x: number; readonly y: number; readonly path: string }[];
}

const ROW_HEIGHT = 44;
const WIDTH = 72;
const INSET = 5;

/** Places one curve per chain, rows 44 px apart (two lines of text), the root at mid-height. */
export function placeFan(chains: number): PlacedFan {
  const height = chains * ROW_HEIGHT;
  const root = [INSET, height / 2] as const;
  const link = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();
  const ends = Array.from({ length: chains }, (_, i) => {
    const end = [WIDTH - INSET, (i + 0.5) * ROW_HEIGHT] as const;
    return { x: end[0], y: end[1], path: link({ source: [...root], target: [...end] }) ?? '' };
  });
  return { width: WIDTH, height, root, ends };
}
