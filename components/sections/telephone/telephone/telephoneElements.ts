import type { ElementRule } from './decideElementVerdict';

/** Elements of the ministry's sheet, and of the meeting, that are compared from text to text. */
export const TELEPHONE_ELEMENTS = {
  periods: {
    observationSets: [
      ['attempts-2021', 'attempts-2022-q1'],
      ['networks-2021', 'networks-2022-q1'],
      ['rescues-2021', 'rescues-2022-q1'],
      ['returns-2021', 'returns-2022-q1'],
    ],
    joins: ['of which', 'dont '],
    keeps: ['52 more', 'otras 52'],
    keptIf: 'carried',
  },
  months: {
    observationSets: [['fence-attempts-2022-q1-melilla']],
    changes: ['first half of the year', 'premier semestre'],
    keeps: ['de enero a marzo'],
    keptIf: 'carried',
  },
  fence: {
    observationSets: [['fence-attempts-2022-q1-melilla']],
    keeps: ['12 assauts', '12 incursions'],
    keptIf: 'exact',
  },
  returned: {
    observationSets: [['returns-2021']],
    changes: ['Moroccans and others', 'Marocains et autres'],
    keeps: ['étrangers', 'immigrés'],
    keptIf: 'worded',
  },
  officials: {
    observationSets: [],
    subject: 'co-chairs',
    joins: ['Jesus Rafael Perez'],
    keptIf: 'carried',
  },
  rescued: {
    observationSets: [['rescues-2022-q1']],
    keptIf: 'exact',
  },
  iom: {
    observationSets: [['returns-iom-2021']],
    keptIf: 'carried',
  },
} as const satisfies Record<string, ElementRule>;

export type TelephoneElement = keyof typeof TELEPHONE_ELEMENTS;

/** Ids of the elements in the order of the rows. */
export const TELEPHONE_ELEMENT_IDS = Object.keys(TELEPHONE_ELEMENTS) as readonly TelephoneElement[];

/**
 * Returns the observation id of an element. Undefined for elements that are not numbers, and for `months`, whose
 * number another row shows.
 */
export function observationOfElement(element: TelephoneElement): string | undefined {
  if (element === 'months') return undefined;
  return TELEPHONE_ELEMENTS[element].observationSets[0]?.at(-1);
}
