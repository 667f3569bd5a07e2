/** Words of the page on accessibility, in English. */
export const accessibilityEn = {
  link: 'Accessibility',
  title: 'Accessibility',
  description: 'What was tested on these pages and with what, what does not work or not fully, and how to tell us.',
  intro:
    'Everyone should be able to read these pages, whatever they read with. This page says what was tested, what does not work, and what nobody has looked at yet.',
  aim: {
    title: 'What we aim at',
    text: 'The measure is level AA of the guidelines for web content. Machines have held these pages against it, people have not. A machine finds only a part of what stands in a reader’s way.',
  },
  checkers: {
    title: 'Which programs check it',
    text: 'The tests of this site fail where one of these programs finds an error. The few findings that are wrong are named in the tests, each with its reason.',
    columns: { name: 'Program', version: 'Version', reads: 'What it reads' },
    reads: {
      axe: 'A page of each kind, in light and in dark. Maps, charts and numbers also while they are in use, on a phone too.',
      ibm: 'A page of each kind.',
      nu: 'The HTML of every page.',
    },
  },
  browsers: {
    title: 'In which browsers',
    columns: { name: 'Browser', tests: 'What is tested in it' },
    tests: {
      all: 'All of it.',
      main: 'The main paths on a phone and on a wide screen: reading on, steps, numbers, readings, maps, timeline, quiz, slides, and the story without a net.',
    },
  },
  tested: {
    title: 'What else is tested',
    items: [
      'On a narrow phone no page has to be scrolled sideways. Tables and maps scroll inside their place, by key too.',
      'Every stop of the Tab key in the story can be seen. Nothing that sticks to the window covers it.',
      'With more space between letters, words and lines no text is cut.',
      'Nothing moves for a reader who asks for less motion.',
      'Buttons are large enough for a finger.',
      'Without script the whole story can be read, and every table opened.',
    ],
  },
  ways: {
    title: 'The same in another way',
    text: 'The story as text, each figure as its table',
    print: 'The story to print',
    records: 'The records of the map as a list',
    plain: 'Each section has a part “In plain words”, each figure a table.',
  },
  limits: {
    title: 'What does not work, or not fully',
    items: [
      'The live map needs WebGL. Its marks can be chosen by pointer alone; the list beside it opens the same records by key. Where it cannot be drawn, the drawn map stays.',
      'Marks and scenes that travel as a reader scrolls are for the eye. For a screen reader each drawing has a sentence, and its numbers stand in a table.',
      'The pages are in English. What is quoted stays in its own language, and is marked as such.',
      'There is no sign language, no sound, and no edition in easy language.',
      'The story and the table of numbers are long pages. The contents lead into the one; a filter shortens the other.',
      'PDF files are tagged. No program for PDF was run over them. The pages that they are made from say the same.',
    ],
  },
  review: {
    title: 'What nobody has looked at yet',
    items: [
      'Tested by people with disabilities: not yet reviewed.',
      'Read aloud by a screen reader, or steered by voice or switch: not yet reviewed. The tests read what a browser tells such programs.',
      'Names of places in Arabic: not yet reviewed.',
    ],
  },
  tell: {
    title: 'Tell us',
    text: 'Open an issue in this site’s repository. Name the page, what you wanted to do there, and what you read it with. Errors in numbers are reported there too:',
    link: 'how to report an error',
  },
} as const;
