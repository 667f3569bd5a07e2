/**
 * Elements come once a page's first words are there; not in frames, in drawings on paper or in the plain edition. Outside
 * the story a share link is defined at its first press.
 */
export const LATE = ':not(:defined):not(body.embed *, .sheet *, .plain-edition *, .plain-edition ~ *, share-link)';
