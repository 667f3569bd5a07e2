/**
 * Characters of each font of the site. A test of the built pages finds any that are missing
 * (e2e/built/letters.test.ts).
 */

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const BASIC = range(0x20, 0x7e);
/** Letters and punctuation marks beyond ASCII for texts in English, Spanish and French, and for the names in them. */
const ACCENTED = 'áàâäãçéèêëíîïñóôöúùûüœæÁÀÂÇÉÈÊËÍÎÏÑÓÔÚÙÛÜŒ¿¡«»ªº\u00a0\u202f';
const PUNCTUATION = '–—‘’“”…';

/** Characters of the Latin fonts for prose, charts and controls, with the symbols of all three. */
export const LATIN_GLYPHS = `${BASIC}${ACCENTED}${PUNCTUATION}·°©×≈≤≥−′←↑→↓\u2002\u2011`;
export const TITLE_GLYPHS = `${BASIC}${ACCENTED}${PUNCTUATION}−≈`;
export const ITALIC_GLYPHS = `${BASIC}${ACCENTED}${PUNCTUATION}`;
/** Characters of the font for digits in Arabic titles, whose letters come from another font. */
export const TITLE_DIGIT_GLYPHS = '0123456789.,';
/**
 * Arabic letters and vowel marks in their base forms; the layout tables for shaping are kept. All other characters come
 * from the Latin font.
 */
export const ARABIC_GLYPHS = `${range(0x0621, 0x063a)}${range(0x0640, 0x0652)}،؛؟`;
/**
 * Characters of the font for Arabic prose. They include the space: WebKitGTK positions a run of joined letters by the
 * marks at its end, and without a space in the font each word is a separate run.
 */
export const ARABIC_PROSE_GLYPHS = `${ARABIC_GLYPHS} \u00a0`;
