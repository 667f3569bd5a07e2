import { firstPaint } from './firstPaint';

/** Names of the site's fonts (`components/page/fontFaces.ts`) that the first screen is set in. */
const FIRST_SCREEN = ['--font-newsreader', '--font-newsreader-display', '--font-plex'];

/** Sets the page in the site's fonts (`[data-fonts]` in the style sheet) when they have come: all at once, not each anew. */
void firstPaint.then(async () => {
  const root = document.documentElement;
  const names = getComputedStyle(root);
  await Promise.allSettled(FIRST_SCREEN.map((name) => document.fonts.load(`1rem ${names.getPropertyValue(name)}`)));
  root.dataset.fonts = '';
});
