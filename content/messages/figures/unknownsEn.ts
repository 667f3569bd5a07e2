/** Words of the figures of `unknowns`, by figure id. */
export const unknownsEn = {
  unknowns: {
    caption: 'Every value that we looked for and did not find',
    sources:
      'our own search of the pages that the page of sources lists; a value may stand on a page that we did not read.',
    title: 'For {attempts-2020|period}, we found no whole count by the ministry in any of its {all} series',
    subtitle:
      '{values} values are missing, in {series} series. Each is hatched at its year. Its row says what we found instead, and who might know.',
    strip: 'no value for {periods}',
    knows: 'Who might know',
    found: 'What we found',
    nobody: 'no body is named in what we read',
    drawn: 'See its figure',
    legend: {
      known: 'a count of the whole year is published',
      missing: 'no value of the whole year was found; a part may be known',
      outside:
        'Years left blank are not part of what we searched for in that series, or are known in part alone. “Not published” means that we found none.',
    },
  },
  'open-questions': {
    caption: 'Every pair of published values that should fit and does not',
    sources: 'the reports behind each number, on its own page.',
    title: 'Of {constraints} sets of published numbers that should fit together, {questions} do not',
    subtitle: 'Each is an open question, with the numbers, what the reason could be, and what would settle it.',
    columns: { question: 'Question', relation: 'Relation', one: 'One value', other: 'The other, or the total' },
    alike: 'For each of the questions below:',
    subjects: {
      attempts: 'Attempts stopped',
      rescues: 'Rescues at sea',
      fence: 'Fences, and attempts at them',
      networks: 'Networks dismantled',
      returns: 'Returns',
      arrivals: 'Arrivals in Spain',
      plain: 'Detections, and people turned back',
      deaths: 'Deaths, and people missing',
    },
  },
} as const;
