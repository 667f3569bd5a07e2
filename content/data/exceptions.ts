/** A rule of thumb that nearly every row keeps, so that a slip shows. */
export type Rule =
  | 'metric-in-id'
  | 'period-in-id'
  | 'place-in-id'
  | 'report-id'
  | 'source-id'
  | 'date-in-id'
  | 'page-date'
  | 'page-mirror'
  | 'page-publisher'
  | 'page-extent'
  | 'host-publisher'
  | 'publisher-host'
  | 'date-in-url'
  | 'printed'
  | 'origin-reporter'
  | 'evidence-of-value'
  | 'evidence-of-report'
  | 'counted-twice'
  | 'one-bulletin';

/** One row that breaks a rule and is right. An exception that is not needed is an error. */
export interface ExceptionRecord {
  readonly rule: Rule;
  /** Id of the row; for `host-publisher` the host, for `publisher-host` the publisher. */
  readonly row: string;
  readonly why: string;
}

export const EXCEPTIONS: readonly ExceptionRecord[] = [
  { rule: 'period-in-id', row: 'fence-height-2006', why: 'It begins in the year of its id and lasts longer.' },
  { rule: 'period-in-id', row: 'fence-budget-2019', why: 'It begins in the year of its id and lasts longer.' },
  { rule: 'period-in-id', row: 'fence-budget-2019-ceuta', why: 'It begins in the year of its id and lasts longer.' },
  { rule: 'period-in-id', row: 'fence-budget-2019-melilla', why: 'It begins in the year of its id and lasts longer.' },
  { rule: 'period-in-id', row: 'population-2019-ceuta', why: 'A population is that of one day of the year.' },
  { rule: 'period-in-id', row: 'population-2023-melilla', why: 'A population is that of one day of the year.' },
  { rule: 'period-in-id', row: 'rescues-2023-07-south', why: 'Two months that end in the one of its id.' },
  {
    rule: 'period-in-id',
    row: 'rescues-origin-2023-07-south-moroccan',
    why: 'Two months that end in the one of its id.',
  },
  { rule: 'period-in-id', row: 'origin-share-2023-07-sub-saharan', why: 'Two months that end in the one of its id.' },
  { rule: 'period-in-id', row: 'seasonal-workers-2022-huelva', why: 'A part of the year in its id.' },
  { rule: 'period-in-id', row: 'asylum-applications-2015-melilla', why: 'A part of the year in its id.' },
  { rule: 'period-in-id', row: 'asylum-applications-2015-ceuta', why: 'A part of the year in its id.' },
  {
    rule: 'period-in-id',
    row: 'emigration-wish-2023-young',
    why: 'A wave of a survey that begins in the year of its id and lasts two.',
  },
  {
    rule: 'period-in-id',
    row: 'emigration-wish-2023-older',
    why: 'A wave of a survey that begins in the year of its id and lasts two.',
  },
  {
    rule: 'period-in-id',
    row: 'emigration-wish-2018-young',
    why: 'A wave of a survey that begins in the year of its id and lasts two.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-tarifa-tangier',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-ceuta-algeciras',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-nador-almeria',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-melilla-almeria',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-alhoceima-motril',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-melilla-malaga',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-alboran-morocco',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  {
    rule: 'place-in-id',
    row: 'distance-alboran-almeria',
    why: 'Its id names the two ends, and its place is the sea between them.',
  },
  { rule: 'place-in-id', row: 'meeting-ordinal-2022-05-06', why: 'The group does not always meet in one place.' },
  { rule: 'place-in-id', row: 'meeting-ordinal-2024-10-21', why: 'The group does not always meet in one place.' },
  { rule: 'place-in-id', row: 'rescues-2023-07-south', why: 'Its id says south, for the Atlantic off the south.' },
  {
    rule: 'place-in-id',
    row: 'rescues-origin-2023-07-south-moroccan',
    why: 'Its id says south, for the Atlantic off the south.',
  },
  {
    rule: 'place-in-id',
    row: 'origin-share-2023-07-sub-saharan',
    why: 'Its id says south, for the Atlantic off the south.',
  },
  {
    rule: 'place-in-id',
    row: 'origin-share-2025-seasonal-moroccan',
    why: 'Its id says who works, and the work is in Spain.',
  },
  { rule: 'date-in-id', row: '2022-03-26-tarfaya', why: 'A night: its id has the morning, its date the evening.' },
  { rule: 'date-in-id', row: '2024-02-26-ceuta', why: 'A night: its id has the morning, its date the evening.' },
  { rule: 'date-in-id', row: '2025-01-16-ceuta', why: 'A night: its id has the morning, its date the evening.' },
  { rule: 'date-in-id', row: '2025-10-12-ceuta', why: 'A night: its id has the morning, its date the evening.' },
  {
    rule: 'page-mirror',
    row: 's-rights-council-2022-07-13-marocdroit',
    why: 'A copy of the council’s report; as a report of a figure it is the page of its own publisher.',
  },
  { rule: 'publisher-host', row: 'el-faro-de-melilla', why: 'Its pages were read at two addresses of its own.' },
  { rule: 'publisher-host', row: 'el-pueblo-de-ceuta', why: 'Its pages were read at two addresses of its own.' },
  {
    rule: 'publisher-host',
    row: 'barlamane',
    why: 'A statement has no column that says copy; one page was read at Maghress.',
  },
  {
    rule: 'date-in-url',
    row: 'r-fence-length-melilla-bbc-bbc-mundo',
    why: 'The copy’s address has another month than the page shows.',
  },
  {
    rule: 'printed',
    row: 'r-fence-attempts-2023-may-linformation',
    why: 'The digits of its fragment are those of the year.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-rescues-2021-navy-la-vie-eco',
    why: 'The bulletin carries a figure of the navy beside the ministry’s.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-rescues-2022-navy-la-vie-eco',
    why: 'The bulletin carries a figure of the navy beside the ministry’s.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-distance-alboran-morocco-actualidad',
    why: 'The outlet’s own figure, with no bulletin behind it.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-distance-alboran-almeria-actualidad',
    why: 'The outlet’s own figure, with no bulletin behind it.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-fence-length-ceuta-el-pais-el-pais',
    why: 'The outlet’s own figure, with no bulletin behind it.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-fence-length-melilla-bbc-bbc-mundo',
    why: 'The outlet’s own figure, with no bulletin behind it.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-meeting-ordinal-2019-09-26-embassy-of-morocco',
    why: 'The group numbers its meetings, and the press carries the number.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-meeting-ordinal-2022-05-06-the-diplomat',
    why: 'The group numbers its meetings, and the press carries the number.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-meeting-ordinal-2022-05-06-bladi',
    why: 'The group numbers its meetings, and the press carries the number.',
  },
  {
    rule: 'origin-reporter',
    row: 'r-meeting-ordinal-2023-06-02-afrik',
    why: 'The group numbers its meetings, and the press carries the number.',
  },
  { rule: 'evidence-of-value', row: 'arrivals-2019', why: 'A remark of the other evidence gives the older value too.' },
  {
    rule: 'evidence-of-value',
    row: 'arrivals-sea-2019',
    why: 'A remark of the other evidence gives the older value too.',
  },
  {
    rule: 'evidence-of-report',
    row: 'r-attempts-2022-q1-bladi',
    why: 'The sentence that gives the year’s value gives the quarter’s too.',
  },
  {
    rule: 'evidence-of-report',
    row: 'r-attempts-2022-q1-bled-news',
    why: 'The sentence that gives the year’s value gives the quarter’s too.',
  },
  {
    rule: 'evidence-of-report',
    row: 'r-networks-2022-q1-bladi',
    why: 'The sentence that gives the year’s value gives the quarter’s too.',
  },
  {
    rule: 'period-in-id',
    row: 'attempts-2019-sep',
    why: 'Its id has the month that was first read; the count ends before it.',
  },
  {
    rule: 'period-in-id',
    row: 'army-rescues-2025-nov',
    why: 'Its id has the month in which it was told; the count ends before it.',
  },
  {
    rule: 'period-in-id',
    row: 'army-intercepted-2025-nov',
    why: 'Its id has the month in which it was told; the count ends before it.',
  },
  {
    rule: 'period-in-id',
    row: 'border-deaths-2022-06-24-authorities-next-day',
    why: 'Its id has the day of the event; they were announced a day later.',
  },
  {
    rule: 'period-in-id',
    row: 'border-deaths-2022-06-24-caminando-fronteras-days-after',
    why: 'Its id has the day of the event; they died in the days after.',
  },
  {
    rule: 'date-in-id',
    row: '2020-09-10-med',
    why: 'Corrected: its id has the day that was first read.',
  },
  {
    rule: 'date-in-id',
    row: '2019-06-troisfourches',
    why: 'Corrected: its id has the month alone.',
  },
  {
    rule: 'host-publisher',
    row: 'maghress.com',
    why: 'An archive of many outlets; a statement has no column that says copy.',
  },
  {
    rule: 'printed',
    row: 'r-attempts-way-2018-sea-alyaoum24',
    why: 'The page writes the thousand as a word.',
  },
];
