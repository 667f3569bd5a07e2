import type { ConstraintRecord } from './constraintRecord';

/** What does not hold in Spain’s and Frontex’s series; a restated value is a question until a reason is found. */
export const SPAIN_QUESTIONS = [
  {
    kind: 'parts-make-total',
    id: 'arrivals-2015-routes',
    parts: ['arrivals-sea-2015', 'arrivals-2015-ceuta-and-melilla'],
    whole: 'arrivals-2015',
    expected: 'open-question',
    question: {
      title: { en: 'Why do the routes of the year add up to more than its total?' },
      shouldHold: { en: 'Arrivals by sea and entries in the two cities make the total of all routes.' },
      couldBe: {
        en: 'An agency’s series may leave some entries out, or the two cities’ count holds some who came by boat.',
      },
      wouldSettle: { en: 'The ministry’s own balance of the year, which was not read.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'arrivals-2016-counts',
    parts: ['arrivals-2016-2'],
    whole: 'arrivals-2016',
    expected: 'open-question',
    question: {
      title: { en: 'How many people arrived, by two copies of one series?' },
      shouldHold: { en: 'An agency’s series and a copy of the ministry’s series hold one number for one year.' },
      couldBe: { en: 'One of them was revised and the other not.' },
      wouldSettle: { en: 'The ministry’s own balance of the year, which was not read.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'arrivals-2019-2-restated',
    parts: ['arrivals-2019'],
    whole: 'arrivals-2019-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did the total of arrivals grow between two balances?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Late reports, corrections of the route, or entries counted on another day. The ministry prints no reason in what we read.',
      },
      wouldSettle: { en: 'A note of the ministry on what changed.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'arrivals-2020-2-restated',
    parts: ['arrivals-2020'],
    whole: 'arrivals-2020-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did the total of arrivals grow in a later copy?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Late reports, corrections of the route, or entries counted on another day. The ministry prints no reason in what we read.',
      },
      wouldSettle: { en: 'A note of the ministry on what changed.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'arrivals-2022-q1-2-restated',
    parts: ['arrivals-2022-q1'],
    whole: 'arrivals-2022-q1-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did the quarter’s total of arrivals change a year later?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Late reports, corrections of the route, or entries counted on another day. The ministry prints no reason in what we read.',
      },
      wouldSettle: { en: 'A note of the ministry on what changed.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'arrivals-2024-2-restated',
    parts: ['arrivals-2024'],
    whole: 'arrivals-2024-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did the total of arrivals change after a year?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'Late reports, corrections of the route, or entries counted on another day. The ministry prints no reason in what we read.',
      },
      wouldSettle: { en: 'A note of the ministry on what changed.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'detections-2018-western-mediterranean-route-2-restated',
    parts: ['detections-2018-western-mediterranean-route'],
    whole: 'detections-2018-western-mediterranean-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did Frontex’s count of the Western Mediterranean route shrink after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'The first value is preliminary, and the later file is a revised series. What changed is not said in what we read.',
      },
      wouldSettle: { en: 'A list of what changed between the two.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'detections-2021-western-mediterranean-route-2-restated',
    parts: ['detections-2021-western-mediterranean-route'],
    whole: 'detections-2021-western-mediterranean-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did Frontex’s count of the Western Mediterranean route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'The first value is preliminary, and the later file is a revised series. What changed is not said in what we read.',
      },
      wouldSettle: { en: 'A list of what changed between the two.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'detections-2022-western-mediterranean-route-2-restated',
    parts: ['detections-2022-western-mediterranean-route'],
    whole: 'detections-2022-western-mediterranean-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did Frontex’s count of the Western Mediterranean route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'The first value is preliminary, and the later file is a revised series. What changed is not said in what we read.',
      },
      wouldSettle: { en: 'A list of what changed between the two.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'detections-2022-western-african-route-2-restated',
    parts: ['detections-2022-western-african-route'],
    whole: 'detections-2022-western-african-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did Frontex’s count of the Western African route grow after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'The first value is preliminary, and the later file is a revised series. What changed is not said in what we read.',
      },
      wouldSettle: { en: 'A list of what changed between the two.' },
    },
  },
  {
    kind: 'same-scope-equal',
    id: 'detections-2023-western-african-route-2-restated',
    parts: ['detections-2023-western-african-route'],
    whole: 'detections-2023-western-african-route-2',
    expected: 'open-question',
    question: {
      title: { en: 'Why did Frontex’s count of the Western African route shrink after the year was out?' },
      shouldHold: { en: 'One body gives one value for one route in one period.' },
      couldBe: {
        en: 'The first value is preliminary, and the later file is a revised series. What changed is not said in what we read.',
      },
      wouldSettle: { en: 'A list of what changed between the two.' },
    },
  },
] as const satisfies readonly ConstraintRecord[];
