/**
 * Selector of custom elements that are not defined yet. They are defined after the first paint, but not in frames, on
 * sheets for paper or in the plain edition. Outside the story a share link is defined when it is first pressed.
 */
export const UNDEFINED_ELEMENTS_SELECTOR =
  ':not(:defined):not(body.embed *, .sheet *, .plain-edition *, .plain-edition ~ *, share-link)';
