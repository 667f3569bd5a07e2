/** Words of what a class can take along, in English: one file, or a copy that the browser keeps. No digits: sizes are measured. */
export const classroomEn = {
  title: 'Without a connection',
  megabytes: 'MB',
  zip: {
    title: 'One file for the whole class',
    text: 'Copy it to a stick, unpack it, and open index.html in any browser. The story, the lessons, every number and the data are in it. Nothing is installed, and nothing is sent.',
    link: 'Take the classroom copy',
    size: 'ZIP,',
    without: 'Not in it: the map of all reports, and pictures made for sharing.',
  },
  offline: {
    title: 'On this device',
    text: 'Your browser can keep the story, the lessons and what they show. They then open without a connection, at their usual addresses.',
    privacy: 'Nothing is kept before you press, and nothing is sent.',
    keep: 'Keep for offline',
    keeping: 'Keeping. Stay on this page until it is done:',
    kept: 'Kept on this device. The pages open without a connection.',
    newer: 'A newer edition is here. Yours stays as it is until you change it, or close all its pages.',
    use: 'Use the new edition',
    failed: 'It could not be kept whole, so nothing was kept. Please try again.',
    stale: 'A newer edition could not be fetched whole. What you keep is still the edition before, complete.',
    remove: 'Remove it from this device',
    removed: 'Removed. Nothing of it is left on this device.',
    cannot: 'This browser cannot keep pages here. Please take the file.',
  },
  needsNet: '(online)',
  readme: {
    start: 'Open index.html in a browser. Nothing needs to be installed, and no connection is needed.',
    teachers: 'Teachers start at {teach}, readers at {story}.',
    holds:
      'In it: the story, also as text and to print; the lessons with all that belongs to them; every number with its sources; the glossary; and the fact base as files, in the folder data.',
    online:
      'Links marked “(online)” lead to pages that are not in this copy, and sources lead to the sites of their publishers. All else stays in this folder, and no script in it can send anything.',
    edition: 'Data of {day}. Numbers may have been corrected since; the published site says which:',
    licence:
      'Licences: {licences}. Sources’ own sentences stay theirs. See LICENSE.txt for the code, LICENSE-maps.txt for the maps.',
    fonts: 'Fonts: {fonts}, under the SIL Open Font Licence.',
  },
} as const;
