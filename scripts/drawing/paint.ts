/** A colour as drawings write it, and how much of it shows. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

const FULL = 255;

/** Computed colours come as `rgb(…)`, `rgba(…)` or `color(srgb …)`; older readers of SVG know only `#rrggbb`. */
export function readPaint(computed: string): Paint {
  const numbers = computed.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  const scale = computed.startsWith('color(') ? FULL : 1;
  const hex = [red, green, blue].map((part) =>
    Math.round(part * scale)
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity };
}

export function isSeen(computed: string): boolean {
  return readPaint(computed).opacity > 0;
}
