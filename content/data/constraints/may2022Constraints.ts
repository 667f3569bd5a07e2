import type { ConstraintRecord } from './constraintRecord';

/** The figures of the meeting of May 2022, and the measures of the place. */
export const MAY_2022_CONSTRAINTS = [
  // Parts of one total, one reporter.
  {
    kind: 'part-of-whole',
    id: 'fence-attempts-2021-melilla-in-both',
    parts: ['fence-attempts-2021-melilla'],
    whole: 'fence-attempts-2021',
    expected: 'holds',
  },
  {
    kind: 'part-of-whole',
    id: 'returns-iom-2021-in-returns',
    parts: ['returns-iom-2021'],
    whole: 'returns-2021',
    expected: 'holds',
  },
  {
    kind: 'part-of-whole',
    id: 'returns-iom-2022-q1-in-returns',
    parts: ['returns-iom-2022-q1'],
    whole: 'returns-2022-q1',
    expected: 'holds',
  },
  {
    kind: 'part-of-whole',
    id: 'returns-iom-own-count-2021-in-returns',
    parts: ['returns-iom-2021-iom'],
    whole: 'returns-2021',
    expected: 'holds',
  },
  {
    kind: 'part-of-whole',
    id: 'returns-iom-2021-autumn-in-tarhil',
    parts: ['returns-iom-2021-autumn'],
    whole: 'returns-2021-tarhil',
    expected: 'holds',
  },

  // Quarters and other stretches of a year.
  {
    kind: 'quarter-of-year',
    id: 'attempts-2022-q1-in-2022',
    parts: ['attempts-2022-q1'],
    whole: 'attempts-2022',
    expected: 'holds',
  },
  {
    kind: 'quarter-of-year',
    id: 'rescues-2022-q1-in-2022',
    parts: ['rescues-2022-q1'],
    whole: 'rescues-2022',
    expected: 'holds',
  },
  {
    kind: 'quarter-of-year',
    id: 'networks-2022-q1-in-2022',
    parts: ['networks-2022-q1'],
    whole: 'networks-2022',
    expected: 'holds',
  },
  {
    kind: 'quarter-of-year',
    id: 'fence-attempts-2022-q1-in-2022',
    parts: ['fence-attempts-2022-q1-melilla'],
    whole: 'fence-attempts-2022',
    expected: 'holds',
  },
  {
    kind: 'quarter-of-year',
    id: 'returns-iom-2022-q1-in-2022',
    parts: ['returns-iom-2022-q1'],
    whole: 'returns-iom-2022-iom',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'networks-2022-q1-in-may',
    parts: ['networks-2022-q1'],
    whole: 'networks-2022-may',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'networks-2022-may-in-2022',
    parts: ['networks-2022-may'],
    whole: 'networks-2022',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'fence-attempts-2022-q1-in-may',
    parts: ['fence-attempts-2022-q1-melilla'],
    whole: 'fence-attempts-2022-may',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'fence-attempts-2022-may-in-2022',
    parts: ['fence-attempts-2022-may'],
    whole: 'fence-attempts-2022',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'returns-iom-2021-autumn-in-2021',
    parts: ['returns-iom-2021-autumn'],
    whole: 'returns-iom-2021',
    expected: 'holds',
  },
  {
    kind: 'sub-event-of-period',
    id: 'returns-iom-2022-oct-in-2022',
    parts: ['returns-iom-2022-oct-iom'],
    whole: 'returns-iom-2022-iom',
    expected: 'holds',
  },
  // Holds, and says little: nobody states where the navy's count ends.
  {
    kind: 'sub-event-of-period',
    id: 'rescues-2022-navy-in-2022',
    parts: ['rescues-2022-navy'],
    whole: 'rescues-2022',
    expected: 'holds',
  },

  // Open questions.
  {
    kind: 'sub-event-of-period',
    id: 'rescues-february-in-2022-q1',
    parts: ['rescues-2022-02-early', 'rescues-2022-02-12'],
    whole: 'rescues-2022-q1',
    compare: 'each',
    expected: 'open-question',
    question: {
      title: { en: 'What does the quarter’s count of rescues count?' },
      shouldHold: { en: 'A weekend, or a few days of February, holds no more people than the quarter it belongs to.' },
      couldBe: { en: 'The ministry’s quarter uses another definition, or is a mistake. The cause is not known.' },
      wouldSettle: { en: 'The ministry’s own definition, or a list of the rescues it counted. We found neither.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'rescues-2021-counts',
    parts: ['rescues-2021-navy'],
    whole: 'rescues-2021',
    expected: 'open-question',
    question: {
      title: { en: 'How many people were rescued at sea in the year?' },
      shouldHold: { en: 'Two counts of the people Morocco rescued at sea in one year are the same.' },
      couldBe: {
        en: 'The larger one is rounded, and is the navy’s; the other is the ministry’s. Their scope may differ.',
      },
      wouldSettle: { en: 'A statement by either of them on whose rescues it counts.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'fence-attempts-2021-counts',
    parts: ['fence-attempts-2021-atlas'],
    whole: 'fence-attempts-2021',
    expected: 'open-question',
    question: {
      title: { en: 'How many fence attempts were there in the year?' },
      shouldHold: { en: 'Two values from one ministry, for one year and the same two cities, are the same.' },
      couldBe: { en: 'The later one was rounded, or the count was revised. Neither is said.' },
      wouldSettle: { en: 'The ministry’s list of the attempts it counted, with dates.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'returns-2021-counts',
    parts: ['returns-2021-lavie'],
    whole: 'returns-2021',
    expected: 'open-question',
    question: {
      title: { en: 'How many people were returned in the year?' },
      shouldHold: { en: 'Two values for the returns of one year are the same.' },
      couldBe: { en: 'The smaller one counts only the returns with IOM: it is close to IOM’s own count.' },
      wouldSettle: { en: 'A definition in the fact sheet. What we read has none.' },
    },
  },
  {
    kind: 'sub-event-of-period',
    id: 'returns-2021-tarhil-in-year',
    parts: ['returns-2021-tarhil'],
    whole: 'returns-2021',
    expected: 'open-question',
    question: {
      title: { en: 'What does the autumn report count as moved?' },
      shouldHold: { en: 'A part of the year holds no more returns than the whole year.' },
      couldBe: {
        en: 'The report’s word, “tarhil”, is wider than return, and may include people moved inside Morocco. That is not confirmed.',
      },
      wouldSettle: { en: 'The report’s own definition, or its split by destination.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'fence-length-ceuta-values',
    parts: ['fence-length-ceuta-el-pais'],
    whole: 'fence-length-ceuta',
    expected: 'open-question',
    question: {
      title: { en: 'How long is the fence of Ceuta?' },
      shouldHold: { en: 'One fence has one length.' },
      couldBe: {
        en: 'The sources are years apart, round differently, or end the fence at another point of the shore.',
      },
      wouldSettle: { en: 'A survey, or an official length that says where it starts and ends.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'fence-length-melilla-values',
    parts: ['fence-length-melilla-bbc'],
    whole: 'fence-length-melilla',
    expected: 'open-question',
    question: {
      title: { en: 'How long is the fence of Melilla?' },
      shouldHold: { en: 'One fence has one length.' },
      couldBe: { en: 'An answer to parliament and the press round differently, or end the fence at another point.' },
      wouldSettle: { en: 'A survey, or an official length that says where it starts and ends.' },
    },
  },
] as const satisfies readonly ConstraintRecord[];
