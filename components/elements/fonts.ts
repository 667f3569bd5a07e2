import { firstPaint } from './firstPaint';

/** Those of the site's fonts (`app/styles/ownFonts.css`) that the first screen is set in. */
const FIRST_SCREEN = ['Newsreader', 'Newsreader Display', 'Plex'];

/** Sets the page in the site's fonts (`[data-fonts]` in the style sheet) when they have come: all at once. */
void firstPaint.then(async () => {
  const root = document.documentElement;
  await Promise.allSettled(FIRST_SCREEN.map((name) => document.fonts.load(`1rem '${name}'`)));
  root.dataset.fonts = '';
});
