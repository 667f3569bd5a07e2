import { roundToTenth } from '@/components/charts/pixels';
import type { Point } from './camera';
import type { Frame } from './frames';

/** A point of the frame as SVG attributes in per cent, which follow the frame's width. */
export function percentOf([x, y]: Point, frame: Pick<Frame, 'width' | 'height'>): { x: string; y: string } {
  return { x: percent(x / frame.width), y: percent(y / frame.height) };
}

/**
 * One decimal is accurate to half a pixel in the widest frame; a second would cost bytes on every label of every map.
 */
function percent(share: number): string {
  return `${roundToTenth(share * 100)}%`;
}
