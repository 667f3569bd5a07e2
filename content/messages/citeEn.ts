/** Words of the boxes to download, to cite, and of what was corrected since, in English. */
export const citeEn = {
  download: {
    title: 'Download',
    csv: 'Table as CSV',
    json: 'Table as JSON, with the trace of each number',
    png: 'Picture as PNG, twice as sharp as a screen',
    pdf: 'Figure as PDF (vector), to be printed or enlarged',
    svg: 'Chart alone as SVG, to be edited',
    terms: 'Each file names its sources, its licence, its version and this page.',
    all: 'All data',
  },
  cite: {
    title: 'Cite',
    text: 'The address names the version that you see. If something in it is corrected later, the page says so to whoever follows the address.',
    accessed: 'Add the day on which you read it, where your style asks for one.',
    copy: 'Copy',
    copied: 'Copied',
    forms: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    /** Day and month are set in by the browser, in words made here. */
    apa: {
      version: 'Version {version}',
      kind: 'Data set',
      from: 'Retrieved %B %-d, %Y, from ',
      date: '{year}, {month} {day}',
    },
    chicago: { version: 'Version {version}.', accessed: ' Accessed %B %-d, %Y.' },
    versions: 'Corrections',
  },
  corrected: {
    title: 'Corrected since the version you were given',
    before: 'Before:',
    now: 'Now:',
    all: 'All corrections',
  },
  feed: {
    title: 'Corrections and updates',
    description: 'Each correction of a published value, and each new version of the data.',
    link: 'Feed of corrections and updates',
    version: 'Version {version} of the data',
    versionText: 'A new version of the data was published.',
    firstText: 'The data was published.',
    correction: 'Correction: {what}',
    before: 'Before',
    what: 'What changed',
    why: 'Why',
  },
} as const;
