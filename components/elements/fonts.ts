import { firstPaint } from './firstPaint';

const root = document.documentElement;

/** The fonts of the site (`app/styles/ownFonts.css`) that the first screen uses, as CSS `font` values. */
const FIRST_SCREEN =
  root.lang === 'ar'
    ? [
        "1rem 'Naskh'",
        "1rem 'Newsreader'",
        "1rem 'Newsreader Figures'",
        "1rem 'Plex'",
        "1rem 'Plex Arabic'",
        "500 1rem 'Plex Arabic'",
      ]
    : ["1rem 'Newsreader'", "1rem 'Newsreader Display'", "1rem 'Plex'"];

/**
 * A sample with one letter of each script, because the browser loads only those files of a font that contain these
 * letters.
 */
const LETTERS = 'a1ع';

/** Switches the page to the fonts of the site (`[data-fonts]` in the style sheet) when all of them have loaded. */
void firstPaint.then(async () => {
  await Promise.allSettled(FIRST_SCREEN.map((font) => document.fonts.load(font, LETTERS)));
  root.dataset.fonts = '';
});
