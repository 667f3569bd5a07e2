/**
 * Elements come once a page's first words are there; not in frames, in drawings on paper or beside an island. Outside the
 * story a share link is defined at its first press.
 */
export const LATE = ':not(:defined):not(body.embed *, .sheet *, body:has([data-island]) *, share-link)';
