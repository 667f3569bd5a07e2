/**
 * Subsets the site's fonts from the @fontsource packages: axes are fixed or limited, glyphs reduced to those that pages
 * need. Run by `npm run fonts`; the results are committed, so that installs and builds do not depend on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import {
  ARABIC_GLYPHS,
  ARABIC_PROSE_GLYPHS,
  ITALIC_GLYPHS,
  LATIN_GLYPHS,
  TITLE_DIGIT_GLYPHS,
  TITLE_GLYPHS,
} from './glyphs';

type Axes = NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes'];

const CUTS: readonly { from: string; to: string; text: string; axes?: Axes }[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-text',
    text: LATIN_GLYPHS,
    axes: { opsz: 16, wght: { min: 400, max: 500 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
    to: 'newsreader-italic',
    text: ITALIC_GLYPHS,
    axes: { opsz: 16, wght: 400 },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-display',
    text: TITLE_GLYPHS,
    axes: { opsz: 72, wght: { min: 300, max: 400 } },
  },
  // For share cards only, which are rendered at build time.
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
    to: 'newsreader-display-italic',
    text: TITLE_GLYPHS,
    axes: { opsz: 72, wght: 300 },
  },
  {
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    to: 'plex-sans',
    text: LATIN_GLYPHS,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-figures',
    text: TITLE_DIGIT_GLYPHS,
    axes: { opsz: 72, wght: { min: 300, max: 400 } },
  },
  // Static instances: in a PDF, the glyphs of a variable font become pictures whose text cannot be copied.
  ...[400, 500].map((weight) => ({
    from: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    to: `naskh-${weight}`,
    text: ARABIC_PROSE_GLYPHS,
    axes: { wght: weight },
  })),
  ...[400, 500].map((weight) => ({
    from: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
    to: `plex-arabic-${weight}`,
    text: ARABIC_GLYPHS,
  })),
];

for (const cut of CUTS) {
  const source = readFileSync(new URL(`../../node_modules/${cut.from}`, import.meta.url));
  const options = { targetFormat: 'woff2' as const, ...(cut.axes ? { variationAxes: cut.axes } : {}) };
  const font = await subsetFont(source, cut.text, options);
  writeFileSync(new URL(`../../app/styles/fonts/${cut.to}.woff2`, import.meta.url), font);
  console.log(`${cut.to}.woff2  ${(font.length / 1024).toFixed(1)} KB`);
}
