const SERIF = "'Times New Roman', Times, serif";
const SANS = 'Helvetica, Arial, sans-serif';

/** The site's own names of its fonts (`app/styles/ownFonts.css`), and what they are called where they are installed, with others like them. */
const FONTS: Readonly<Record<string, string>> = {
  Newsreader: `Newsreader, ${SERIF}`,
  'Newsreader Display': `'Newsreader Display', Newsreader, ${SERIF}`,
  Plex: `'IBM Plex Sans', ${SANS}`,
  'Plex Arabic': `'IBM Plex Sans Arabic', 'IBM Plex Sans', ${SANS}`,
};

/** Families for a drawing that brings no font. */
export function fontsOf(family: string): string {
  const own = family.split(',')[0]?.trim().replaceAll('"', '') ?? '';
  const fonts = FONTS[own];
  if (fonts === undefined) throw new Error(`Nothing is known of the font "${own}" (scripts/drawing/fonts.ts).`);
  return fonts;
}

/** Fonts that have no weight of 500 would take the plain one for it, and a heading would be none. */
export function weightOf(computed: string): string {
  return computed === '500' ? '600' : computed;
}

/** How far the line on which letters stand is below the top of their box. */
export function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) throw new Error('The browser measures no text.');
  measure.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return Math.round(measure.measureText('x').fontBoundingBoxAscent);
}
