/** Names and licences of others' work that the pages show, as their owners write them: never translated. */

/** One source of geodata, and which files of `public/geo` are made from it. */
export interface GeodataCredit {
  /** What it is used for: a key of the dictionary's `about.credits.geodata.uses`. */
  readonly use: 'coast' | 'borders' | 'places' | 'measure';
  /** How the names of its files end: `-coast.topo.json`. Absent: not a file of its own. */
  readonly files?: string;
  /** What it is called, with its authors. How it is used is in the dictionary's `about.credits.geodata.sources`. */
  readonly name: string;
  readonly href: string;
  /** Absent: it is in the public domain. */
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

/** Of the coastlines that distances are measured on: one to so many. */
export const MEASURED_SCALE = 10_000_000;

export interface FontCredit {
  readonly name: string;
  readonly owner: string;
  /** The package it is cut from (tools/fonts/cut.ts), which states the licence. */
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
