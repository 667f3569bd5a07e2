/** The metrics in our tables that one kind of word for things counted, such as “boats”, can refer to. */
interface UnitKindRecord {
  /** Ids of metrics, or prefixes of ids. */
  readonly metrics: readonly string[];
  /**
   * Units that the word names correctly. Default: it names an act (`foiled`, `rescued`), which is correct with any
   * unit.
   */
  readonly names?: readonly string[];
  /**
   * How much the word shows. Default: it identifies the count. `topic`: it only shows that the text is about migration, as
   * “migrants” does; `nothing`: not even that.
   */
  readonly indicates?: 'topic' | 'nothing';
  /** Whether the word rules out all other metrics: applications for asylum are not people who arrive. */
  readonly rulesOutOthers?: true;
  /**
   * Subjects other than migration for which the news also uses the word. Default: the word is specific to migration.
   */
  readonly alsoOf?: 'other-matters' | 'accidents';
}

/** Metrics whose units the news calls “people” or “migrants”, whatever was counted. */
const PEOPLE = [
  'attempts',
  'rescues',
  'returns',
  'arrivals',
  'intercepted',
  'police-intercepted',
  'army-',
  'fence-',
  'deaths',
  'border-',
  'turned-back',
  'entries-',
  'attended',
  'detections',
  'seasonal-workers',
  'asylum-applications',
  'bodies',
  'origin-share',
];

/** Metrics that the news describes as being about migration. */
const MIGRATION_METRICS = [
  'attempts',
  'arrivals',
  'intercepted',
  'networks',
  'detections',
  'police-',
  'eu-funding',
  'eu-package',
  'spain-aid',
];

/** Metrics of attempts, and of people who made them. A name with a final hyphen is a prefix. */
const ATTEMPTS = [
  'attempts',
  'fence-',
  'individual-attempts-spain',
  'intercepted',
  'police-intercepted',
  'army-intercepted',
  'border-crowd',
  'origin-share',
] as const;

/** Units of the metrics that count people. */
const PEOPLE_UNITS = ['people', 'returns', 'dead or missing', 'deaths', 'bodies'] as const;

/**
 * Kinds of words for what is counted, such as people or boats, each with what it can refer to in our tables. The words
 * are in `newsWords.csv`.
 */
export const UNIT_KINDS = {
  attempts: {
    metrics: ATTEMPTS,
    names: ['attempts', 'attempts a year', 'fence attempts', 'individual attempts'],
    alsoOf: 'other-matters',
  },
  /** Verbs for attempts: `2,000 people tried`. */
  tried: {
    metrics: ATTEMPTS,
    alsoOf: 'other-matters',
  },
  foiled: {
    metrics: [
      'attempts',
      'intercepted',
      'police-intercepted',
      'army-intercepted',
      'fence-attempts',
      'turned-back',
      'detections',
      'origin-share',
    ],
    alsoOf: 'other-matters',
  },
  people: {
    metrics: PEOPLE,
    names: PEOPLE_UNITS,
    indicates: 'nothing',
    alsoOf: 'other-matters',
  },
  migrants: {
    metrics: PEOPLE,
    names: PEOPLE_UNITS,
    indicates: 'topic',
  },
  /** Words for migrants that also refer to the whole population of a country: `Moroccans`. */
  nationals: {
    metrics: [...PEOPLE, 'emigration-wish', 'emigration-reasons'],
    names: PEOPLE_UNITS,
    indicates: 'nothing',
    alsoOf: 'other-matters',
  },
  /** Regions of origin: `58 % from West Africa`. */
  origins: { metrics: ['origin-share'], indicates: 'nothing', alsoOf: 'other-matters' },
  migration: { metrics: MIGRATION_METRICS, indicates: 'topic' },
  /** Words about migration that the news also uses for goods: `smuggled`. */
  irregular: { metrics: MIGRATION_METRICS, indicates: 'topic', alsoOf: 'other-matters' },
  /** Subgroups for which we have no numbers: `women`. */
  groups: { metrics: ['intercepted-origin', 'seasonal-workers'], names: ['people'], alsoOf: 'other-matters' },
  involved: {
    metrics: ['fence-participants', 'fence-tries', 'border-crowd', 'attempts', 'intercepted', 'police-organisers'],
    names: ['people'],
    alsoOf: 'other-matters',
  },
  'by-land': {
    metrics: ['arrivals-land', 'entries-may-2021', 'attempts-way', 'fence-', 'deaths'],
    alsoOf: 'other-matters',
  },
  'by-sea': {
    metrics: ['arrivals-sea', 'arrival-boats', 'attempts-way', 'rescues', 'attended', 'deaths'],
    alsoOf: 'other-matters',
  },
  'at-sea': {
    metrics: ['rescues', 'army-rescues', 'attended', 'deaths', 'arrivals-sea', 'attempts-way'],
    alsoOf: 'other-matters',
  },
  crossings: {
    metrics: ['detections', 'attempts', 'arrivals-land', 'entries-may-2021', 'fence-', 'border-traffic'],
    names: ['detections', 'crossings a day', 'people'],
    alsoOf: 'other-matters',
  },
  entries: {
    metrics: ['arrivals', 'entries-may-2021', 'fence-entries-spain', 'detections', 'fence-attempts'],
    names: ['people'],
    alsoOf: 'other-matters',
  },
  arrivals: {
    metrics: ['arrivals', 'entries-may-2021', 'detections', 'origin-share'],
    names: ['people'],
    alsoOf: 'other-matters',
  },
  departures: { metrics: ['attempts', 'intercepted', 'army-intercepted'], names: [], alsoOf: 'other-matters' },
  assaults: {
    metrics: [
      'fence-attempts',
      'fence-jumps',
      'fence-tries',
      'fence-entries',
      'fence-participants',
      'entries-may-2021',
      'border-',
    ],
    names: ['fence attempts', 'fence jumps'],
    alsoOf: 'other-matters',
  },
  fence: { metrics: ['fence-', 'border-', 'individual-attempts-spain'] },
  gates: { metrics: ['fence-gates'], names: ['gates'], alsoOf: 'other-matters' },
  /** The border, which goods and travellers also cross. */
  border: {
    metrics: ['fence-', 'border-', 'individual-attempts-spain', 'eu-funding', 'eu-package', 'spain-aid'],
    indicates: 'topic',
    alsoOf: 'other-matters',
  },
  networks: { metrics: ['networks', 'police-networks'], names: ['networks'], alsoOf: 'other-matters' },
  rescues: {
    metrics: ['rescues', 'army-rescues', 'rescue-boats-spain', 'attended', 'origin-share'],
    alsoOf: 'other-matters',
  },
  returns: { metrics: ['returns', 'returned-share', 'turned-back'], names: ['returns'], alsoOf: 'other-matters' },
  /** Forced returns: `deported`. */
  deportations: {
    metrics: ['turned-back', 'returned-share', 'returns', 'intercepted'],
    names: ['people'],
    alsoOf: 'other-matters',
  },
  deaths: {
    metrics: ['deaths', 'border-deaths', 'bodies', 'border-missing'],
    names: ['deaths', 'bodies', 'people'],
    alsoOf: 'accidents',
  },
  /** A word for the dead and the missing alike. */
  victims: {
    metrics: ['deaths', 'border-deaths', 'bodies', 'border-missing'],
    names: ['deaths', 'dead or missing', 'bodies', 'people'],
    alsoOf: 'accidents',
  },
  missing: {
    metrics: ['border-missing', 'deaths'],
    names: ['dead or missing', 'people', 'deaths'],
    alsoOf: 'other-matters',
  },
  bodies: { metrics: ['bodies', 'deaths'], names: ['bodies', 'deaths', 'dead or missing'], alsoOf: 'accidents' },
  injured: { metrics: ['border-injured'], names: ['people'], alsoOf: 'accidents' },
  boats: { metrics: ['arrival-boats', 'rescue-boats-spain'], names: ['boats'], alsoOf: 'other-matters' },
  /** Boats that the news mentions only in reports on migration; `arrived in pateras` means “by sea”. */
  pateras: {
    metrics: ['arrival-boats', 'rescue-boats-spain', 'arrivals-sea', 'attended', 'rescues'],
    names: ['boats', 'people'],
  },
  /** Police and soldiers; the fact base counts them only among the injured. */
  officers: { metrics: ['border-injured'], indicates: 'topic', alsoOf: 'other-matters' },
  /**
   * People who organise crossings. The news also uses such words for networks, which are not people: `256 smugglers
   * arrested`.
   */
  organisers: {
    metrics: ['police-organisers', 'networks', 'police-networks'],
    names: ['people'],
    alsoOf: 'other-matters',
  },
  detections: { metrics: ['detections'], names: ['detections'], alsoOf: 'other-matters' },
  asylum: {
    metrics: ['asylum-applications'],
    names: ['applications', 'people'],
    rulesOutOthers: true,
    alsoOf: 'other-matters',
  },
  'seasonal-workers': { metrics: ['seasonal-workers', 'origin-share'], names: ['people'], alsoOf: 'other-matters' },
  /** Wishes to emigrate: `want to leave the country`. */
  wish: { metrics: ['emigration-wish', 'emigration-reasons'] },
  /** Reasons for leaving: `economic reasons`. */
  reasons: { metrics: ['emigration-reasons'], alsoOf: 'other-matters' },
  money: { metrics: ['eu-funding', 'eu-package', 'spain-aid', 'fence-budget'], alsoOf: 'other-matters' },
  width: { metrics: ['strait-width', 'sea-gap', 'distance'], alsoOf: 'other-matters' },
  /** Meetings of the permanent group on migration: `the 21st meeting`. */
  meeting: { metrics: ['meeting-ordinal'], alsoOf: 'other-matters' },
  inhabitants: { metrics: ['population'], names: ['people'], alsoOf: 'other-matters' },
} as const satisfies Record<string, UnitKindRecord>;

export type UnitKind = keyof typeof UNIT_KINDS;

/** Whether a unit word can refer to what a metric counts. */
export function canUnitWordMeanMetric(kind: UnitKind, metric: string): boolean {
  const ofKind = MEANINGS.get(kind) ?? new Map<string, boolean>();
  MEANINGS.set(kind, ofKind);
  const known = ofKind.get(metric) ?? includesMetric(kind, metric);
  ofKind.set(metric, known);
  return known;
}

/** Cached results of `canUnitWordMeanMetric`, which is evaluated for every number of the tables. */
const MEANINGS = new Map<UnitKind, Map<string, boolean>>();

function includesMetric(kind: UnitKind, metric: string): boolean {
  const { metrics }: UnitKindRecord = UNIT_KINDS[kind];
  return metrics.some(
    (each) =>
      metric === each ||
      (metric.startsWith(each.endsWith('-') ? each : `${each}-`) &&
        (kind === 'migrants' || kind === 'nationals' || !metric.endsWith('-origin'))),
  );
}

/** Whether a unit word is a correct name for a unit. A word for an act is correct with any unit. */
export function isCorrectNameOfUnit(kind: UnitKind, unit: string): boolean {
  const { names }: UnitKindRecord = UNIT_KINDS[kind];
  return names === undefined || names.includes(unit);
}

/** Whether the news uses a unit word for all kinds of accident. */
export function alsoDescribesAccidents(kind: UnitKind): boolean {
  const { alsoOf }: UnitKindRecord = UNIT_KINDS[kind];
  return alsoOf === 'accidents';
}

/** Whether a unit word alone shows that a sentence is about migration. */
export function isSpecificToMigration(kind: UnitKind): boolean {
  const { alsoOf }: UnitKindRecord = UNIT_KINDS[kind];
  return alsoOf === undefined;
}

/** Whether a unit word indicates that a sentence may be about what we count. */
export function suggestsCountedTopic(kind: UnitKind): boolean {
  const { indicates }: UnitKindRecord = UNIT_KINDS[kind];
  return indicates !== 'nothing';
}

/** Whether a unit word identifies what was counted, unlike “migrants”. */
export function identifiesWhatWasCounted(kind: UnitKind): boolean {
  const { indicates }: UnitKindRecord = UNIT_KINDS[kind];
  return indicates === undefined;
}

/** Whether one of several unit words identifies what was counted, and can mean a metric. */
export function doKindsIdentifyMetric(kinds: readonly UnitKind[], metric: string): boolean {
  return kinds.some((kind) => identifiesWhatWasCounted(kind) && canUnitWordMeanMetric(kind, metric));
}

/** Whether a number with a unit word of this kind cannot belong to a metric. */
export function rulesOutMetric(kind: UnitKind, metric: string): boolean {
  const { rulesOutOthers }: UnitKindRecord = UNIT_KINDS[kind];
  return rulesOutOthers === true && !canUnitWordMeanMetric(kind, metric);
}

/** Kinds that state only how people travelled: `arrived by land`. */
export const TRAVEL_WAY_UNIT_KINDS: readonly UnitKind[] = ['by-land', 'by-sea'];

/** Whether a metric counts only people of certain nationalities, so that `foreigners` identifies it. */
export function countsCertainNationalities(metric: string): boolean {
  return /-(?:foreign|moroccan|origin|from-spain)$/u.test(metric);
}

/** Whether a word is the name of a particular unit, rather than a word for an act, which is correct with any unit. */
export function isSpecificNameOfUnit(kind: UnitKind, unit: string): boolean {
  return isCorrectNameOfUnit(kind, unit) && !isCorrectNameOfUnit(kind, '');
}
