/** Least widths, in CSS px, of the columns that a frame is offered for; the first takes any that a page may have. */
export const COLUMNS = [280, 480, 768] as const;

/** How tall a frame must be, in CSS px, in columns of each least width and more, so that nothing in it is cut or scrolls. */
export type ColumnHeights = readonly [number, number, number];

/** Where the build has not measured them: in development, and on a machine without a browser. */
export const UNMEASURED: ColumnHeights = [1200, 1200, 1200];
