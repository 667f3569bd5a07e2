import type { ConstraintRecord } from './constraintRecord';

/** What does not hold in Morocco’s own series. */
export const MOROCCO_QUESTIONS = [
  {
    kind: 'rest-of-year',
    id: 'attempts-2023-rest-after-nov',
    parts: ['attempts-2023-nov'],
    whole: 'attempts-2023',
    months: 11,
    expected: 'open-question',
    question: {
      title: { en: 'Did December hold a seventh of the year’s attempts?' },
      shouldHold: {
        en: 'In the rest of a year, the monthly count is at most one and a half times that of the months before. It need not be so, but a jump asks for a reason.',
      },
      couldBe: {
        en: 'The parts of a year may be counted to another day than the page says, by another office, or before late reports come in. None of this is said.',
      },
      wouldSettle: { en: 'A list by month, or a note on where each count ends. We found neither.' },
    },
  },
  {
    kind: 'rest-of-year',
    id: 'attempts-2024-rest',
    parts: ['attempts-2024-sep'],
    whole: 'attempts-2024',
    months: 9,
    expected: 'open-question',
    question: {
      title: { en: 'Did three months hold more than a third of the year’s attempts?' },
      shouldHold: {
        en: 'In the rest of a year, the monthly count is at most one and a half times that of the months before. It need not be so, but a jump asks for a reason.',
      },
      couldBe: {
        en: 'The parts of a year may be counted to another day than the page says, by another office, or before late reports come in. None of this is said.',
      },
      wouldSettle: { en: 'A list by month, or a note on where each count ends. We found neither.' },
    },
  },
  {
    kind: 'rest-of-year',
    id: 'networks-2018-rest',
    parts: ['networks-2018-sep'],
    whole: 'networks-2018',
    months: 9,
    expected: 'open-question',
    question: {
      title: { en: 'Did three months hold so many of the year’s networks?' },
      shouldHold: {
        en: 'In the rest of a year, the monthly count is at most one and a half times that of the months before. It need not be so, but a jump asks for a reason.',
      },
      couldBe: {
        en: 'The parts of a year may be counted to another day than the page says, by another office, or before late reports come in. None of this is said.',
      },
      wouldSettle: { en: 'A list by month, or a note on where each count ends. We found neither.' },
    },
  },
  {
    kind: 'rest-of-year',
    id: 'networks-2023-rest',
    parts: ['networks-2023-sep'],
    whole: 'networks-2023',
    months: 9,
    expected: 'open-question',
    question: {
      title: { en: 'Did three months hold so many of the year’s networks?' },
      shouldHold: {
        en: 'In the rest of a year, the monthly count is at most one and a half times that of the months before. It need not be so, but a jump asks for a reason.',
      },
      couldBe: {
        en: 'The parts of a year may be counted to another day than the page says, by another office, or before late reports come in. None of this is said. The year’s value is a lower bound.',
      },
      wouldSettle: { en: 'A list by month, or a note on where each count ends. We found neither.' },
    },
  },
  {
    kind: 'rest-of-year',
    id: 'networks-2024-rest',
    parts: ['networks-2024-sep'],
    whole: 'networks-2024',
    months: 9,
    expected: 'open-question',
    question: {
      title: { en: 'Did three months hold so many of the year’s networks?' },
      shouldHold: {
        en: 'In the rest of a year, the monthly count is at most one and a half times that of the months before. It need not be so, but a jump asks for a reason.',
      },
      couldBe: {
        en: 'The parts of a year may be counted to another day than the page says, by another office, or before late reports come in. None of this is said.',
      },
      wouldSettle: { en: 'A list by month, or a note on where each count ends. We found neither.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'attempts-2017-counts',
    parts: ['attempts-2017-efe'],
    whole: 'attempts-2017',
    expected: 'open-question',
    question: {
      title: { en: 'How many attempts were stopped in the year before the series?' },
      shouldHold: { en: 'One official, giving one year’s count to two agencies, gives one number.' },
      couldBe: { en: 'Both are round. The growth printed for the year after lies between them.' },
      wouldSettle: { en: 'The count to its last digit, which we did not find.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'attempts-2016-counts',
    parts: ['attempts-2016-computed'],
    whole: 'attempts-2016-level',
    expected: 'open-question',
    question: {
      title: { en: 'How many attempts fell in the year between two series?' },
      shouldHold: {
        en: 'What a total of five years leaves for its last year is the level an official gives for that year.',
      },
      couldBe: {
        en: 'The total may be the police’s alone and the level the whole ministry’s, or one of them counts something else.',
      },
      wouldSettle: { en: 'A count of that one year. None was found.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'fence-attempts-2018-nov-counts',
    parts: ['fence-attempts-2018-nov-2'],
    whole: 'fence-attempts-2018-nov',
    expected: 'open-question',
    question: {
      title: { en: 'How many fence attempts did parliament hear of?' },
      shouldHold: { en: 'Three outlets that report one statement to parliament print one number.' },
      couldBe: { en: 'One of them may have misheard or mistyped. The statement itself was not read.' },
      wouldSettle: { en: 'The record of the parliament.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'returns-iom-2018-counts',
    parts: ['returns-iom-2018-efe'],
    whole: 'returns-iom-2018-iom',
    expected: 'open-question',
    question: {
      title: { en: 'How many people did IOM return in the year?' },
      shouldHold: { en: 'An agency’s value and IOM’s own report agree.' },
      couldBe: { en: 'The agency’s was rounded, earlier, or lost in the translation we read.' },
      wouldSettle: { en: 'The agency’s own dispatch.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'returns-2018-counts',
    parts: ['returns-2018-level'],
    whole: 'returns-2018',
    expected: 'open-question',
    question: {
      title: { en: 'What is a usual year of returns?' },
      shouldHold: { en: 'The count of a year lies in the range that an official gives for a usual year.' },
      couldBe: { en: 'The range may be older, or count only returns with IOM and embassies.' },
      wouldSettle: { en: 'A definition of return that both follow.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'attempts-2022-autumn-counts',
    parts: ['attempts-2022-autumn-2'],
    whole: 'attempts-2022-autumn',
    expected: 'open-question',
    question: {
      title: { en: 'Which of two numbers stands in the autumn report?' },
      shouldHold: { en: 'Two outlets that carry one report print one number.' },
      couldBe: { en: 'One digit was mistyped. Which one is not known.' },
      wouldSettle: { en: 'The report itself, which we did not read.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'networks-2022-autumn-counts',
    parts: ['networks-2022-autumn-2'],
    whole: 'networks-2022-autumn',
    expected: 'open-question',
    question: {
      title: { en: 'How many networks stand in the autumn report?' },
      shouldHold: { en: 'Two outlets that carry one report print one number.' },
      couldBe: { en: 'One digit was mistyped. Which one is not known.' },
      wouldSettle: { en: 'The report itself, which we did not read.' },
    },
  },
  {
    kind: 'part-of-whole',
    id: 'fence-attempts-2021-to-2023-in-total',
    parts: ['fence-attempts-2021', 'fence-attempts-2022', 'fence-attempts-2023'],
    whole: 'fence-attempts-total-2021-to-2023',
    expected: 'open-question',
    question: {
      title: { en: 'Do three years make their own total?' },
      shouldHold: { en: 'Three yearly counts are not more than the total of the three years.' },
      couldBe: {
        en: 'The total is rounded, and one outlet prints it as a lower bound; it was also told before the last year was over.',
      },
      wouldSettle: { en: 'The total to its last digit.' },
    },
  },
  {
    kind: 'parts-make-total',
    id: 'attempts-make-five-years-2022',
    parts: [
      'attempts-2017',
      'attempts-2018',
      'attempts-2019',
      'attempts-2020-dec',
      'attempts-2021',
      'attempts-2022-q1',
    ],
    whole: 'attempts-total-five-years-2022',
    expected: 'open-question',
    question: {
      title: { en: 'Which five years make the ministry’s total of attempts?' },
      shouldHold: {
        en: 'The years and the running quarter, with the one incomplete year counted to the middle of its December, come near their total.',
      },
      couldBe: {
        en: 'The incomplete year may have been counted anew, the window may be another one, or the total is rounded up.',
      },
      wouldSettle: { en: 'The first and the last day of the five years, and a count of the missing year.' },
    },
  },
  {
    kind: 'parts-make-total',
    id: 'networks-make-five-years-2022',
    parts: [
      'networks-2017-late',
      'networks-2018',
      'networks-2019',
      'networks-2020-autumn',
      'networks-2021',
      'networks-2022-q1',
    ],
    whole: 'networks-total-five-years-2022',
    expected: 'open-question',
    question: {
      title: { en: 'Which five years make the ministry’s total of networks?' },
      shouldHold: { en: 'The years and the running quarter, two of them counted in part, come near their total.' },
      couldBe: {
        en: 'The missing months would have to hold more networks than any whole year: the total may count the police’s networks again, or be a wider thing.',
      },
      wouldSettle: { en: 'A definition of a network, and a list by year.' },
    },
  },
] as const satisfies readonly ConstraintRecord[];
