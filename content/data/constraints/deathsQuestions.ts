import type { ConstraintRecord } from './constraintRecord';

/** What does not hold among counts of deaths, and of the day at the border of Melilla. */
export const DEATHS_QUESTIONS = [
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2021-atlantic-route-2-restated',
    parts: ['deaths-iom-2021-atlantic-route'],
    whole: 'deaths-iom-2021-atlantic-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did IOM’s count of the Atlantic route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Records are revised for years after. The later value is also our own sum of single records, which IOM has not printed.',
      },
      wouldSettle: { en: 'A dated series of IOM’s own totals.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2022-western-mediterranean-route-2-restated',
    parts: ['deaths-iom-2022-western-mediterranean-route'],
    whole: 'deaths-iom-2022-western-mediterranean-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did IOM’s count of the Western Mediterranean route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Records are revised for years after. The later value is also our own sum of single records, which IOM has not printed.',
      },
      wouldSettle: { en: 'A dated series of IOM’s own totals.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2022-atlantic-route-2-restated',
    parts: ['deaths-iom-2022-atlantic-route'],
    whole: 'deaths-iom-2022-atlantic-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did IOM’s count of the Atlantic route shrink after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Records are revised for years after. The later value is also our own sum of single records, which IOM has not printed.',
      },
      wouldSettle: { en: 'A dated series of IOM’s own totals.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2023-western-mediterranean-route-2-restated',
    parts: ['deaths-iom-2023-western-mediterranean-route'],
    whole: 'deaths-iom-2023-western-mediterranean-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did IOM’s count of the Western Mediterranean route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Records are revised for years after. The later value is also our own sum of single records, which IOM has not printed.',
      },
      wouldSettle: { en: 'A dated series of IOM’s own totals.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2023-atlantic-route-2-restated',
    parts: ['deaths-iom-2023-atlantic-route'],
    whole: 'deaths-iom-2023-atlantic-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did IOM’s count of the Atlantic route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Records are revised for years after. The later value is also our own sum of single records, which IOM has not printed.',
      },
      wouldSettle: { en: 'A dated series of IOM’s own totals.' },
    },
  },
  {
    kind: 'parts-make-total',
    id: 'deaths-caminando-fronteras-2018-to-2019-04-routes',
    parts: [
      'deaths-caminando-fronteras-2018-to-2019-04-alboran-sea',
      'deaths-caminando-fronteras-2018-to-2019-04-strait-of-gibraltar',
      'deaths-caminando-fronteras-2018-to-2019-04-canary-islands',
    ],
    whole: 'deaths-caminando-fronteras-2018-to-2019-04',
    expected: 'open-question',
    question: {
      title: { en: 'Which route do the last of the dead belong to?' },
      shouldHold: { en: 'The routes printed for sixteen months make their total.' },
      couldBe: { en: 'A route may have been left out of the article, or the place of some deaths is not known.' },
      wouldSettle: { en: 'The report of the organisation, which was not read.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'border-deaths-2022-06-24-counts',
    parts: [
      'border-deaths-2022-06-24-amdh',
      'border-deaths-2022-06-24-amnesty',
      'border-deaths-2022-06-24-un-experts',
      'border-deaths-2022-06-24-caminando-fronteras',
    ],
    whole: 'border-deaths-2022-06-24-authorities',
    expected: 'open-question',
    question: {
      title: { en: 'How many people died at the crossing?' },
      shouldHold: { en: 'Everybody who counts the dead of one day and one place finds one number.' },
      couldBe: {
        en: 'They may not count the same thing: people reported missing are in some counts and not in others. Several of the values are lower bounds.',
      },
      wouldSettle: { en: 'Names: a list of the dead and of the missing that all accept.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'border-missing-2022-06-24-counts',
    parts: ['border-missing-2022-06-24-amdh', 'border-missing-2022-06-24-amnesty'],
    whole: 'border-missing-2022-06-24-caminando-fronteras',
    expected: 'open-question',
    question: {
      title: { en: 'How many people are missing since that day?' },
      shouldHold: { en: 'Everybody who counts the missing of one day finds one number.' },
      couldBe: { en: 'They were counted at different times, and some of the missing may be among the dead.' },
      wouldSettle: { en: 'Names: a list of the dead and of the missing that all accept.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'turned-back-2022-06-24-counts',
    parts: ['turned-back-2022-06-24-guardia-civil'],
    whole: 'turned-back-2022-06-24-ombudsman',
    expected: 'open-question',
    question: {
      title: { en: 'How many people were turned back on that day?' },
      shouldHold: { en: 'Two bodies of one state give one number for the people returned on one day.' },
      couldBe: { en: 'They may have counted other hours or another part of the border. Nothing we read says so.' },
      wouldSettle: { en: 'A count that says how it was made.' },
    },
  },
] as const satisfies readonly ConstraintRecord[];
