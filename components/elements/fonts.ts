import { firstPaint } from './firstPaint';

const root = document.documentElement;

/** Those of the site's fonts (`app/styles/ownFonts.css`) that the first screen is set in. */
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

/** One of each script: of a font in parts, that with these comes. */
const LETTERS = 'a1ع';

/** Sets the page in the site's fonts (`[data-fonts]` in the style sheet) when they have come: all at once. */
void firstPaint.then(async () => {
  await Promise.allSettled(FIRST_SCREEN.map((font) => document.fonts.load(font, LETTERS)));
  root.dataset.fonts = '';
});
