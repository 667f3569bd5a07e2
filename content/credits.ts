/** Names and licences of third-party work on the pages, as their owners write them. They are not translated. */

/** A source of geodata: its name, licence and use, and the files of `public/geo` that are made from it. */
interface GeodataCredit {
  /** Use of the source: a key of the messages `about.credits.geodata.uses`. */
  readonly use: 'coast' | 'borders' | 'places' | 'measure';
  /**
   * Suffix of the names of the files in `public/geo` that are made from the source: `-coast.topo.json`. Default: no
   * files.
   */
  readonly files?: string;
  /** Name of the source and its authors. `about.credits.geodata.sources` describes its use. */
  readonly name: string;
  readonly href: string;
  /** Licence of the source. Default: it is in the public domain. */
  readonly licence?: string;
}

export const GEODATA_CREDITS: readonly GeodataCredit[] = [
  {
    use: 'coast',
    files: '-coast.topo.json',
    name: 'GSHHG 2.3.7 (Wessel & Smith 1996)',
    href: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    licence: 'LGPL 3.0',
  },
  {
    use: 'borders',
    files: '-borders.topo.json',
    name: '© OpenStreetMap contributors',
    href: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
  },
  { use: 'places', name: 'GeoNames', href: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  {
    use: 'measure',
    name: 'Natural Earth',
    href: 'https://www.naturalearthdata.com',
  },
];

/** Denominator of the scale of the coastlines used to measure distances: 1:10,000,000. */
export const COASTLINE_SCALE_DENOMINATOR = 10_000_000;

interface FontCredit {
  readonly name: string;
  readonly owner: string;
  /**
   * Name of the npm package with the full font, from which tools/fonts/cut.ts makes ours. The package states the
   * licence.
   */
  readonly package: string;
}

export const FONT_CREDITS: readonly FontCredit[] = [
  { name: 'Newsreader', owner: 'The Newsreader Project Authors', package: '@fontsource-variable/newsreader' },
  {
    name: 'Noto Naskh Arabic',
    owner: 'The Noto Project Authors',
    package: '@fontsource-variable/noto-naskh-arabic',
  },
  { name: 'IBM Plex Sans', owner: 'IBM Corp.', package: '@fontsource-variable/ibm-plex-sans' },
  { name: 'IBM Plex Sans Arabic', owner: 'IBM Corp.', package: '@fontsource/ibm-plex-sans-arabic' },
];
