import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/locales';
import type { ProjectCopy } from './projectCopy';

/** Rows of facts, and their words in each language, that a recipe of docs/adding.md adds, by file. */
export interface FactRecipe {
  /** The heading of the recipe in docs/adding.md. */
  readonly heading: string;
  /** New rows, by the name of their table in `content/data`. */
  readonly facts: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** New row of words, by language and by the name of its table in `content/<locale>/facts`. */
  readonly words: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>>;
}

const OUTLET = 'https://example-gazette.example';
const VALUE = 'rescues-2011';
const REPORT = `r-${VALUE}-example-gazette`;
const INCIDENT = '2018-05-02-nador';
const EVENT = 'example-meeting-2018-05-04';

/** Recipe for a value of a new outlet, with the words of the outlet and a new position on its page. */
const value: FactRecipe = {
  heading: 'A value from a source',
  facts: {
    observations: [
      [
        VALUE,
        'rescues',
        '2011-01-01',
        '2011-12-31',
        'morocco',
        'interior-ministry',
        '14',
        '',
        '',
        'exact',
        'published',
        '',
        '',
        'second:example_value',
      ],
    ],
    reports: [
      [
        REPORT,
        VALUE,
        'example-gazette',
        `${OUTLET}/2012/01/02/rescues`,
        '2012-01-02',
        'example-box',
        '',
        '14 personnes secourues en mer',
        'fr',
        'opening',
        'map',
        '',
        'second:example_value',
      ],
    ],
    evidence: [['second:example_value']],
    publishers: [['example-gazette', 'Example Gazette', 'fr']],
  },
  words: {
    en: { locators: ['example-box', 'box on the right'], quotations: [REPORT, '14 people rescued at sea'] },
    es: {
      locators: ['example-box', 'recuadro de la derecha'],
      quotations: [REPORT, '14 personas rescatadas en el mar'],
    },
    fr: { locators: ['example-box', 'encadré de droite'] },
    ar: { locators: ['example-box', 'الإطار الأيمن'], quotations: [REPORT, 'إنقاذ 14 شخصًا في البحر'] },
  },
};

const incident: FactRecipe = {
  heading: 'An incident that the press reported',
  facts: {
    incidents: [
      [
        INCIDENT,
        '2018-05-02',
        '',
        'day',
        'stated',
        'rescue',
        'nador',
        'nador',
        '35.168',
        '-2.934',
        'place',
        '50',
        'geonames',
        'yes',
        'checked',
        '7',
        '7',
        '7',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'royal-moroccan-navy',
        'military-source-via-map',
        '',
        '',
      ],
    ],
    'incident-sources': [
      [
        `s-${INCIDENT}-example-gazette`,
        INCIDENT,
        'Example Gazette',
        `${OUTLET}/2018/05/02/nador`,
        '2018-05-02',
        '',
        '',
      ],
    ],
    evidence: [[`incident:${INCIDENT}`]],
  },
  words: {
    en: { incidents: [INCIDENT, '', '', '', 'The Moroccan Navy rescued 7 people off Nador.', ''] },
    es: { incidents: [INCIDENT, '', '', '', 'La Marina marroquí rescató a 7 personas frente a Nador.', ''] },
    fr: { incidents: [INCIDENT, '', '', '', 'La Marine marocaine a secouru 7 personnes au large de Nador.', ''] },
    ar: { incidents: [INCIDENT, '', '', '', 'أنقذت البحرية المغربية 7 أشخاص قبالة الناظور.', ''] },
  },
};

const event: FactRecipe = {
  heading: 'An event',
  facts: {
    events: [[EVENT, '2018-05-04', 'rabat', 'meeting', '']],
    'event-sources': [
      [`s-${EVENT}-example-gazette`, EVENT, 'Example Gazette', `${OUTLET}/2018/05/05/rabat`, '2018-05-05', '', ''],
    ],
    evidence: [[`timeline:${EVENT}`]],
  },
  words: {
    en: { events: [EVENT, 'A meeting that is an example', 'Two delegations meet in Rabat.'] },
    es: { events: [EVENT, 'Una reunión de ejemplo', 'Dos delegaciones se reúnen en Rabat.'] },
    fr: { events: [EVENT, 'Une réunion d’exemple', 'Deux délégations se réunissent à Rabat.'] },
    ar: { events: [EVENT, 'اجتماع على سبيل المثال', 'يجتمع وفدان في الرباط.'] },
  },
};

/**
 * Observation whose status a recipe corrects. The status is changed first, and the build then lists the files that are
 * missing.
 */
const CORRECTED = { table: 'observations', id: 'police-networks-2019-09-15' } as const;
const correction: FactRecipe = {
  heading: 'A correction of a published fact',
  facts: {},
  words: {
    en: {
      corrections: [
        'example-status',
        'published',
        'The status of one count has changed.',
        'A page says that it is provisional.',
      ],
    },
    es: {
      corrections: [
        'example-status',
        'publicado',
        'Ha cambiado el estado de un recuento.',
        'Una página dice que es provisional.',
      ],
    },
    fr: {
      corrections: ['example-status', 'publié', 'Le statut d’un décompte a changé.', 'Une page le dit provisoire.'],
    },
    ar: { corrections: ['example-status', 'منشور', 'تغيرت حالة أحد الأعداد.', 'تقول صفحة إنه مؤقت.'] },
  },
};

export const FACT_RECIPES: readonly FactRecipe[] = [value, incident, event, correction];

/** Observation that the recipe for a correction changes, as corrections.csv names it: table and id. */
export const CORRECTED_ROW_ID = `${CORRECTED.table}/${CORRECTED.id}`;

/** Changes the published fact as the recipe for a correction requires, without announcing a correction yet. */
export function changePublishedFact(copy: ProjectCopy): void {
  copy.edit(
    `content/data/${CORRECTED.table}.csv`,
    `${CORRECTED.id},police-networks,2019-01-01,2019-09-15,morocco,police-morocco,36,,,exact,published`,
    `${CORRECTED.id},police-networks,2019-01-01,2019-09-15,morocco,police-morocco,36,,,exact,provisional`,
  );
}

export function announceCorrection(copy: ProjectCopy): void {
  copy.edit(
    'content/data/corrections.csv',
    'id,date,rows\n',
    `id,date,rows\nexample-status,2026-12-01,${CORRECTED_ROW_ID}\n`,
  );
}

export function addFactRows(copy: ProjectCopy, { facts }: FactRecipe): void {
  for (const [table, rows] of Object.entries(facts)) append(copy, `content/data/${table}.csv`, rows);
}

/** Returns the files of words that a recipe changes, below the root of the project. */
export function wordFilesOfRecipe({ words }: FactRecipe): readonly string[] {
  return Object.entries(words).flatMap(([locale, tables]) =>
    Object.keys(tables).map((table) => `content/${locale}/facts/${table}.csv`),
  );
}

export function addWordRows(copy: ProjectCopy, { words }: FactRecipe): void {
  for (const [locale, tables] of Object.entries(words))
    for (const [table, row] of Object.entries(tables)) append(copy, `content/${locale}/facts/${table}.csv`, [row]);
}

function append(copy: ProjectCopy, file: string, rows: readonly (readonly string[])[]): void {
  copy.write(file, copy.read(file) + stringify(rows.map((row) => [...row])));
}
