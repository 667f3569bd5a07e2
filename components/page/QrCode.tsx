import { encode } from 'uqr';

/**
 * Renders a QR code as SVG when the site is built.
 * @param text address that the code contains
 * @param description text alternative for readers who do not see the code
 */
export function QrCode({ text, description }: { readonly text: string; readonly description: string }) {
  const { size, path } = encodeQrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={description}>
      <path d={path} />
    </svg>
  );
}

interface QrPath {
  /** Number of squares along one side, including the white border on both sides. */
  readonly size: number;
  /** SVG path data of all dark squares. One square is one SVG unit wide. */
  readonly path: string;
}

/** Width of the white border, in squares, as ISO/IEC 18004 requires. */
const QUIET_BORDER = 4;

/**
 * Encodes an address as a QR code. Error correction level M keeps the code readable when it is dirty or dimly
 * projected.
 */
export function encodeQrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_BORDER });
  const runs = data.flatMap((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: runs.join('') };
}

/**
 * Returns the start and the width, in squares, of each run of neighbouring dark squares in a row. Joined squares show
 * no hairline between them.
 */
function darkRuns(row: readonly boolean[]): readonly (readonly [start: number, width: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
