import type { ConstraintRecord } from './constraintRecord';

/** What does not hold among counts of deaths, and of the day at the border of Melilla. */
export const DEATHS_QUESTIONS = [
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2021-atlantic-route-2-restated',
    parts: ['deaths-iom-2021-atlantic-route'],
    whole: 'deaths-iom-2021-atlantic-route-2',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2022-western-mediterranean-route-2-restated',
    parts: ['deaths-iom-2022-western-mediterranean-route'],
    whole: 'deaths-iom-2022-western-mediterranean-route-2',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2022-atlantic-route-2-restated',
    parts: ['deaths-iom-2022-atlantic-route'],
    whole: 'deaths-iom-2022-atlantic-route-2',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2023-western-mediterranean-route-2-restated',
    parts: ['deaths-iom-2023-western-mediterranean-route'],
    whole: 'deaths-iom-2023-western-mediterranean-route-2',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-iom-2023-atlantic-route-2-restated',
    parts: ['deaths-iom-2023-atlantic-route'],
    whole: 'deaths-iom-2023-atlantic-route-2',
    expected: 'open-question',
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
  },
  {
    kind: 'same-scope-equal',
    id: 'border-missing-2022-06-24-counts',
    parts: ['border-missing-2022-06-24-amdh', 'border-missing-2022-06-24-amnesty'],
    whole: 'border-missing-2022-06-24-caminando-fronteras',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'turned-back-2022-06-24-counts',
    parts: ['turned-back-2022-06-24-guardia-civil'],
    whole: 'turned-back-2022-06-24-ombudsman',
    expected: 'open-question',
  },
  {
    kind: 'same-scope-equal',
    id: 'deaths-caminando-fronteras-2021-2-counts',
    parts: ['deaths-caminando-fronteras-2021'],
    whole: 'deaths-caminando-fronteras-2021-2',
    expected: 'open-question',
  },
] as const satisfies readonly ConstraintRecord[];
