import { linkHorizontal } from 'd3';
import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/**
 * Curves in px that connect one number with the list of its chains of reports, one curve for each bulletin. They spread
 * from `root` to the rows of the list.
 */
export interface PlacedReportChainCurves {
  readonly width: number;
  readonly height: number;
  readonly root: readonly [x: number, y: number];
  readonly ends: readonly { readonly x: number; readonly y: number; readonly path: string }[];
}

/** Height in px of a row of the list, with two or with four lines of text, as in components/number/number.css. */
const ROW_HEIGHTS_PX = { short: 44, tall: 80 } as const;
const WIDTH_PX = 72;
const INSET_PX = 5;

/**
 * Places one curve for each chain, from the middle of the start side to the middle of a row of the list.
 * @param chains number of chains of reports
 * @param rows height of the rows: `short` for two lines of text, `tall` for four
 */
export function placeReportChainCurves(
  chains: number,
  rows: keyof typeof ROW_HEIGHTS_PX,
  dir: ReadingDirection,
): PlacedReportChainCurves {
  const { across } = createPixelMirroring(WIDTH_PX, dir);
  const rowHeight = ROW_HEIGHTS_PX[rows];
  const height = chains * rowHeight;
  const root = [across(INSET_PX), height / 2] as const;
  const link = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();
  const ends = Array.from({ length: chains }, (_, i) => {
    const end = [across(WIDTH_PX - INSET_PX), (i + 0.5) * rowHeight] as const;
    return { x: end[0], y: end[1], path: link({ source: [...root], target: [...end] }) ?? '' };
  });
  return { width: WIDTH_PX, height, root, ends };
}
