/**
 * Least widths, in CSS px, of the columns that a frame is offered for; the first takes any that a page may have. They are
 * close enough for a frame that is as tall as the narrowest of its columns needs to be not much too tall for the others.
 */
export const COLUMNS = [280, 360, 480, 600, 720, 960] as const;

/** How tall a frame must be, in CSS px, in columns of each least width and more, so that nothing in it is cut or scrolls. */
export type ColumnHeights = readonly [number, ...number[]];

/** Heights for frames that are not measured, or whose heights are still being fetched. */
export const UNMEASURED: ColumnHeights = [1200, 1200, 1200, 1200, 1200, 1200];

/** A frame for another site's page. It needs no script there, and no style: what a strict policy would refuse is not in it. */
export interface Frame {
  /** Absolute address of what is framed. */
  readonly address: string;
  /** What it shows, for screen readers. */
  readonly title: string;
  /** In CSS px. */
  readonly height: number;
}

export function embedSnippet({ address, title, height }: Frame): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
