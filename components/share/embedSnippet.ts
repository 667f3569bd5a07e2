/**
 * Minimum widths in CSS px of the columns for which the heights of frames are measured; the first also covers narrower
 * columns. A frame gets the height measured for the largest of these widths that fits its column. The widths are close
 * to each other, so that little of this height is unused.
 */
export const EMBED_COLUMN_WIDTHS_PX = [280, 360, 480, 600, 720, 960] as const;

/** Height in CSS px of a frame that needs no scrolling, for each of `EMBED_COLUMN_WIDTHS_PX`. */
export type EmbedHeightsPx = readonly [number, ...number[]];

/** Heights in CSS px of frames that are not measured, or whose heights are not loaded yet. */
export const DEFAULT_EMBED_HEIGHTS_PX: EmbedHeightsPx = [1200, 1200, 1200, 1200, 1200, 1200];

/**
 * Data of an iframe for another site. It needs no script and no inline style, which a strict content security policy
 * would refuse.
 */
export interface EmbedFrame {
  /** Absolute address of the framed page. */
  readonly address: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Height of the frame in CSS px. */
  readonly height: number;
}

export function embedSnippet({ address, title, height }: EmbedFrame): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
