import localFont from 'next/font/local';

/** Self-hosted cuts (tools/fonts). What stands in until they are here is in app/styles/fallbacks.css. */
export const newsreader = localFont({
  src: [
    { path: './fonts/newsreader-text.woff2', weight: '400 500', style: 'normal' },
    { path: './fonts/newsreader-italic.woff2', weight: '400', style: 'italic' },
  ],
  variable: '--font-newsreader',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
});

export const newsreaderDisplay = localFont({
  src: './fonts/newsreader-display.woff2',
  weight: '300 400',
  variable: '--font-newsreader-display',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
});

export const plex = localFont({
  src: './fonts/plex-sans.woff2',
  weight: '400 600',
  variable: '--font-plex',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
});

export const plexArabic = localFont({
  src: './fonts/plex-arabic.woff2',
  weight: '400',
  variable: '--font-plex-arabic',
  adjustFontFallback: false,
  display: 'swap',
  preload: false,
});

export const fontVariables = [newsreader, newsreaderDisplay, plex, plexArabic].map((font) => font.variable).join(' ');
