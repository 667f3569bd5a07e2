/** Elements come once a page's first words are there; not in frames, in drawings on paper or beside an island. */
export const LATE = ':not(:defined):not(body.embed *, .sheet *, body:has([data-island]) *)';
