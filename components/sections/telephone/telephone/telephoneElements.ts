import type { SheetItemRule } from './decideItemVerdict';

/**
 * Rules for the items that the figure compares between texts, by item id. They concern the ministry's fact sheet and
 * the meeting of the governments.
 */
export const SHEET_ITEM_RULES = {
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
} as const satisfies Record<string, SheetItemRule>;

/** Id of a compared item, such as `periods`. */
export type SheetItemId = keyof typeof SHEET_ITEM_RULES;

/** Ids of the compared items, in the order of the rows. */
export const SHEET_ITEM_IDS = Object.keys(SHEET_ITEM_RULES) as readonly SheetItemId[];

/**
 * Returns the observation id of an item. Undefined for items that are not numbers, and for `months`, whose number
 * another row shows.
 */
export function observationIdOfSheetItem(element: SheetItemId): string | undefined {
  if (element === 'months') return undefined;
  return SHEET_ITEM_RULES[element].observationSets[0]?.at(-1);
}
