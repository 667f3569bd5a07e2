/** `--paper` of app/styles/tokens.css, for what is outside of a page's own style. A test holds the two to be the same. */
export const THEME_COLOURS = { light: '#fbf8f2', dark: '#121d27' } as const;
