/** What each of the site's fonts can print. A built test holds the pages to it (e2e/built/letters.test.ts). */

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const BASIC = range(0x20, 0x7e);
/** Letters and marks that English, Spanish and French, and names in them, need beyond the basic ones. */
const ACCENTED = 'áàâäãçéèêëíîïñóôöúùûüœæÁÀÂÇÉÈÊËÍÎÏÑÓÔÚÙÛÜŒ¿¡«»ªº\u00a0\u202f';
const PUNCTUATION = '–—‘’“”…';

/** Prose, charts and controls, with the signs of both. */
export const LATIN = `${BASIC}${ACCENTED}${PUNCTUATION}·°©×≈≤≥−′←↑→↓\u2002\u2011`;
export const TITLES = `${BASIC}${ACCENTED}${PUNCTUATION}−≈`;
export const ITALIC = `${BASIC}${ACCENTED}${PUNCTUATION}`;
/** Titles in Arabic, whose letters are of another font. */
export const FIGURES = '0123456789.,';
/** Arabic letters and marks, in their base forms: shaping needs the layout tables, which stay. All else is Latin. */
export const ARABIC = `${range(0x0621, 0x063a)}${range(0x0640, 0x0652)}،؛؟`;
/** With its own space: WebKitGTK moves a run of joined letters by the marks at its end, and without one each word is a run. */
export const ARABIC_PROSE = `${ARABIC} \u00a0`;
