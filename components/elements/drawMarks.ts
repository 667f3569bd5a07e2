import { COMMON } from './markPlaces';

/**
 * Draws marks as the drawing at rest does: squares, the last one an outline filled from below.
 * @param share how much of the last one is filled, 0 to 1
 * @param values as in `MarkPlaces`
 */
export function drawMarks(
  context: CanvasRenderingContext2D,
  colour: string,
  share: number,
  values: readonly number[],
): void {
  const [opacity = 0, line = 0, side = 0] = values;
  context.globalAlpha = opacity;
  context.lineWidth = line;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  const last = values.length - 2;
  for (let i = COMMON; i < last; i += 2) context.fillRect(values[i] ?? 0, values[i + 1] ?? 0, side, side);
  const [x = 0, y = 0] = values.slice(last);
  context.fillRect(x, y + side * (1 - share), side, side * share);
  if (share < 1) context.strokeRect(x, y, side, side);
}
