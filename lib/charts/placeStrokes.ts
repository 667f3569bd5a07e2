/** Px from one stroke to the next, and what a full group of five leaves besides. */
const PITCH = 5;
const GAP = 5;
const FIVE = 5;

/** Tally strokes in groups of five: where each starts, and how wide all are, in px. */
export function placeStrokes(count: number): { readonly xs: readonly number[]; readonly width: number } {
  const xs = Array.from({ length: count }, (_, i) => i * PITCH + Math.floor(i / FIVE) * GAP);
  return { xs, width: (xs[xs.length - 1] ?? 0) + PITCH };
}
