/** What a unit word can mean in our tables. */
interface UnitKindRecord {
  /** Metrics that the word can mean, or the beginnings of their ids. */
  readonly metrics: readonly string[];
  /** Units of which the word is the right name. Absent: it names an act (`foiled`, `rescued`), and is right beside any. */
  readonly names?: readonly string[];
  /** Absent: the word identifies the count. `topic`: only that the text is about migration, as “migrants”; `nothing`: not even that. */
  readonly indicates?: 'topic' | 'nothing';
  /** Absent: the word is used for migration alone. Otherwise news uses it for other matters as well, or for accidents. */
  readonly alsoOf?: 'other-matters' | 'accidents';
}

/** Metrics for which news writes “people” or “migrants”, whatever was counted. */
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
  'origin-share',
];

/** Metrics that news describes as being about migration. */
const MATTER = [
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

/** Metrics of attempts, and of people who made them; a name that ends with a hyphen means all that begin with it. */
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

/** What news calls the things that our metrics count. */
export const UNIT_KINDS = {
  attempts: {
    metrics: ATTEMPTS,
    names: ['attempts', 'attempts a year', 'fence attempts', 'individual attempts'],
    alsoOf: 'other-matters',
  },
  /** What people did: `2,000 people tried`. */
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
  /** Used for people on the move, and for all others of a country: `Moroccans`. */
  nationals: {
    metrics: [...PEOPLE, 'emigration-wish', 'emigration-reasons'],
    names: PEOPLE_UNITS,
    indicates: 'nothing',
    alsoOf: 'other-matters',
  },
  /** Regions that people come from: `58 % from West Africa`. */
  origins: { metrics: ['origin-share'], indicates: 'nothing', alsoOf: 'other-matters' },
  migration: { metrics: MATTER, indicates: 'topic' },
  /** Used for migration, and for goods: `smuggled`. */
  irregular: { metrics: MATTER, indicates: 'topic', alsoOf: 'other-matters' },
  /** Parts of those counted, for which we have no numbers: `women`. */
  groups: { metrics: ['intercepted-origin'], names: ['people'], alsoOf: 'other-matters' },
  involved: {
    metrics: ['fence-participants', 'border-crowd', 'attempts', 'intercepted', 'police-organisers'],
    alsoOf: 'other-matters',
  },
  'by-land': { metrics: ['arrivals-land', 'attempts-way', 'fence-'], alsoOf: 'other-matters' },
  'by-sea': {
    metrics: ['arrivals-sea', 'arrival-boats', 'attempts-way', 'rescues', 'attended'],
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
    metrics: ['fence-attempts', 'fence-jumps', 'fence-tries', 'fence-entries', 'fence-participants', 'border-'],
    names: ['fence attempts', 'fence jumps'],
    alsoOf: 'other-matters',
  },
  fence: { metrics: ['fence-', 'border-', 'individual-attempts-spain'] },
  gates: { metrics: ['fence-gates'], names: ['gates'], alsoOf: 'other-matters' },
  /** The border, which goods and travellers cross as well. */
  border: {
    metrics: ['fence-', 'border-', 'individual-attempts-spain', 'eu-funding', 'eu-package', 'spain-aid'],
    indicates: 'topic',
    alsoOf: 'other-matters',
  },
  networks: { metrics: ['networks', 'police-networks'], names: ['networks'], alsoOf: 'other-matters' },
  rescues: { metrics: ['rescues', 'army-rescues', 'attended', 'origin-share'], alsoOf: 'other-matters' },
  returns: { metrics: ['returns', 'returned-share'], names: ['returns'], alsoOf: 'other-matters' },
  /** Returns that nobody chose: `deported`. */
  deportations: { metrics: ['turned-back', 'returned-share', 'returns'], names: ['people'], alsoOf: 'other-matters' },
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
  /** Boats that news mentions in matters of migration alone; `arrived in pateras` is “by sea”. */
  pateras: {
    metrics: ['arrival-boats', 'rescue-boats-spain', 'arrivals-sea', 'attended', 'rescues'],
    names: ['boats', 'people'],
  },
  /** Police and soldiers among the injured; elsewhere they are of another matter. */
  officers: { metrics: ['border-injured'], indicates: 'topic', alsoOf: 'other-matters' },
  organisers: { metrics: ['police-organisers'], names: ['people'], alsoOf: 'other-matters' },
  detections: { metrics: ['detections'], names: ['detections'], alsoOf: 'other-matters' },
  asylum: { metrics: ['asylum-applications'], names: ['applications', 'people'], alsoOf: 'other-matters' },
  'seasonal-workers': { metrics: ['seasonal-workers', 'origin-share'], names: ['people'], alsoOf: 'other-matters' },
  /** `want to leave the country`. */
  wish: { metrics: ['emigration-wish', 'emigration-reasons'] },
  /** Why: `economic reasons`. */
  reasons: { metrics: ['emigration-reasons'], alsoOf: 'other-matters' },
  money: { metrics: ['eu-funding', 'eu-package', 'spain-aid', 'fence-budget'], alsoOf: 'other-matters' },
  width: { metrics: ['strait-width', 'sea-gap', 'distance'], alsoOf: 'other-matters' },
  /** Of the permanent group on migration: `the 21st meeting`. */
  meeting: { metrics: ['meeting-ordinal'], alsoOf: 'other-matters' },
  inhabitants: { metrics: ['population'], names: ['people'], alsoOf: 'other-matters' },
} as const satisfies Record<string, UnitKindRecord>;

export type UnitKind = keyof typeof UNIT_KINDS;

/** Whether a unit word can mean what a metric counts. */
export function canMean(kind: UnitKind, metric: string): boolean {
  const ofKind = MEANINGS.get(kind) ?? new Map<string, boolean>();
  MEANINGS.set(kind, ofKind);
  const known = ofKind.get(metric) ?? includesMetric(kind, metric);
  ofKind.set(metric, known);
  return known;
}

/** Asked for each number of the tables whenever a key is pressed. */
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

/** Whether a unit word is a right name for a unit; a word for an act is right beside any. */
export function isNameOf(kind: UnitKind, unit: string): boolean {
  const { names }: UnitKindRecord = UNIT_KINDS[kind];
  return names === undefined || names.includes(unit);
}

/** Whether news uses a unit word for all kinds of accident. */
export function alsoDescribesAccidents(kind: UnitKind): boolean {
  const { alsoOf }: UnitKindRecord = UNIT_KINDS[kind];
  return alsoOf === 'accidents';
}

/** Whether a unit word says by itself that a sentence is about migration. */
export function isAnchor(kind: UnitKind): boolean {
  const { alsoOf }: UnitKindRecord = UNIT_KINDS[kind];
  return alsoOf === undefined;
}

/** Whether a unit word says that a sentence is about what we count. */
export function indicatesTopic(kind: UnitKind): boolean {
  const { indicates }: UnitKindRecord = UNIT_KINDS[kind];
  return indicates !== 'nothing';
}

/** Whether a unit word says what was counted, as “migrants” does not. */
export function identifiesCount(kind: UnitKind): boolean {
  const { indicates }: UnitKindRecord = UNIT_KINDS[kind];
  return indicates === undefined;
}

/** Whether a metric counts people of some nations only, so that `foreigners` says what it counts. */
export function countsNationals(metric: string): boolean {
  return /-(?:foreign|moroccan|origin)$/u.test(metric);
}

/** A word that is the name of the unit, not one that is right beside any. */
export function namesUnit(kind: UnitKind, unit: string): boolean {
  return isNameOf(kind, unit) && !isNameOf(kind, '');
}
