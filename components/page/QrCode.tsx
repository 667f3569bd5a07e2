import { encode } from 'uqr';

/** QR code of an address, drawn at build. @param text the address */
export function QrCode({ text, description }: { readonly text: string; readonly description: string }) {
  const { size, path } = encodeQrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={description}>
      <path d={path} />
    </svg>
  );
}

interface QrPath {
  /** Squares along one side, including the white border. */
  readonly size: number;
  /** SVG path data of the dark squares, one unit for each. */
  readonly path: string;
}

/** Width of the white border, in squares, as ISO/IEC 18004 requires. */
const QUIET_BORDER = 4;

/**
 * Encodes an address as a QR code with error correction level M, which remains readable when soiled or dimly projected.
 */
export function encodeQrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_BORDER });
  const runs = data.flatMap((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: runs.join('') };
}

/** Joins neighbouring dark squares of a row, so that no hairline is visible between them. */
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
