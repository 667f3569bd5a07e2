/**
 * Minimum widths of the columns for which frame heights are measured, CSS px; the first covers any narrower one. A frame
 * has the height for its narrowest width, so steps are small enough that wider columns have little spare height.
 */
export const COLUMN_WIDTHS_PX = [280, 360, 480, 600, 720, 960] as const;

/** Height of a frame without cropping or scrolling, CSS px, for columns from each minimum width. */
export type ColumnHeights = readonly [number, ...number[]];

/** Heights for frames that are not measured or whose heights are not loaded yet. */
export const UNMEASURED_HEIGHTS_PX: ColumnHeights = [1200, 1200, 1200, 1200, 1200, 1200];

/** A frame for another site's page, without script or inline style, which a strict policy would refuse. */
export interface Frame {
  /** Absolute address of the framed page. */
  readonly address: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Height, CSS px. */
  readonly height: number;
}

export function embedSnippet({ address, title, height }: Frame): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
