import type { Point } from '@/lib/map/camera';
import type { Frame } from '@/lib/map/frames';

/** A point of the frame as SVG attributes that follow the frame's width. */
export function percentOf([x, y]: Point, frame: Pick<Frame, 'width' | 'height'>): { x: string; y: string } {
  return { x: percent(x / frame.width), y: percent(y / frame.height) };
}

/** Two decimals are a tenth of a pixel in the widest frame. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
