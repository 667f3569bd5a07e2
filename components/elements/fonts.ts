import { firstPaint } from './firstPaint';

const root = document.documentElement;

/** The fonts of the site (`app/styles/ownFonts.css`) that the first screen uses. */
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

/** One letter of each script: a font in several files loads the files of these. */
const LETTERS = 'a1ع';

/** Sets the page in the fonts of the site (`[data-fonts]` in the style sheet) when all of them have loaded. */
void firstPaint.then(async () => {
  await Promise.allSettled(FIRST_SCREEN.map((font) => document.fonts.load(font, LETTERS)));
  root.dataset.fonts = '';
});
