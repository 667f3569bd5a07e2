/** Names and licences of third-party work on the pages, as their owners write them. They are not translated. */

/** A source of geodata, and the files of `public/geo` that are made from it. */
interface GeodataCredit {
  /** Its use: a key of the messages `about.credits.geodata.uses`. */
  readonly use: 'coast' | 'borders' | 'places' | 'measure';
  /** Suffix of its files: `-coast.topo.json`. Default: it has no files. */
  readonly files?: string;
  /** Its name and authors. `about.credits.geodata.sources` describes its use. */
  readonly name: string;
  readonly href: string;
  /** Default: it is in the public domain. */
  readonly licence?: string;
}

export const GEODATA: readonly GeodataCredit[] = [
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

/** Scale of the coastlines used to measure distances, as the denominator: 1:10,000,000. */
export const MEASURED_SCALE = 10_000_000;

interface FontCredit {
  readonly name: string;
  readonly owner: string;
  /** The package that the font is subset from (tools/fonts/cut.ts), which states the licence. */
  readonly package: string;
}

export const FONTS: readonly FontCredit[] = [
  { name: 'Newsreader', owner: 'The Newsreader Project Authors', package: '@fontsource-variable/newsreader' },
  {
    name: 'Noto Naskh Arabic',
    owner: 'The Noto Project Authors',
    package: '@fontsource-variable/noto-naskh-arabic',
  },
  { name: 'IBM Plex Sans', owner: 'IBM Corp.', package: '@fontsource-variable/ibm-plex-sans' },
  { name: 'IBM Plex Sans Arabic', owner: 'IBM Corp.', package: '@fontsource/ibm-plex-sans-arabic' },
];
