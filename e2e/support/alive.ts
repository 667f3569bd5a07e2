/**
 * Elements come once a page's first words are there; not in frames or in drawings on paper. Outside the
 * story a share link is defined at its first press.
 */
export const LATE = ':not(:defined):not(body.embed *, .sheet *, share-link)';
