import type attempts from '@/content/en/figures/attempts.json';
import type fences from '@/content/en/figures/fences.json';
import type governments from '@/content/en/figures/governments.json';
import type ledgerFigures from '@/content/en/figures/ledger.json';
import type networks from '@/content/en/figures/networks.json';
import type neverArrived from '@/content/en/figures/never-arrived.json';
import type opening from '@/content/en/figures/opening.json';
import type place from '@/content/en/figures/place.json';
import type rescues from '@/content/en/figures/rescues.json';
import type returns from '@/content/en/figures/returns.json';
import type sentence from '@/content/en/figures/sentence.json';
import type telephone from '@/content/en/figures/telephone.json';
import type unknowns from '@/content/en/figures/unknowns.json';
import type about from '@/content/en/ui/about.json';
import type chapters from '@/content/en/ui/chapters.json';
import type check from '@/content/en/ui/check.json';
import type cite from '@/content/en/ui/cite.json';
import type claim from '@/content/en/ui/claim.json';
import type classroom from '@/content/en/ui/classroom.json';
import type comparability from '@/content/en/ui/comparability.json';
import type data from '@/content/en/ui/data.json';
import type explorer from '@/content/en/ui/explorer.json';
import type figure from '@/content/en/ui/figure.json';
import type footnotes from '@/content/en/ui/footnotes.json';
import type ledger from '@/content/en/ui/ledger.json';
import type map from '@/content/en/ui/map.json';
import type notFound from '@/content/en/ui/notFound.json';
import type number from '@/content/en/ui/number.json';
import type page from '@/content/en/ui/page.json';
import type present from '@/content/en/ui/present.json';
import type question from '@/content/en/ui/question.json';
import type reports from '@/content/en/ui/reports.json';
import type scenes from '@/content/en/ui/scenes.json';
import type series from '@/content/en/ui/series.json';
import type share from '@/content/en/ui/share.json';
import type site from '@/content/en/ui/site.json';
import type steps from '@/content/en/ui/steps.json';
import type table from '@/content/en/ui/table.json';
import type teach from '@/content/en/ui/teach.json';
import type text from '@/content/en/ui/text.json';
import type { Locale } from '@/lib/locales';
import { messageFiles } from './messageFiles';

/** Messages of all figures, by figure id. */
type FigureMessages = typeof attempts &
  typeof fences &
  typeof governments &
  typeof ledgerFigures &
  typeof neverArrived &
  typeof networks &
  typeof opening &
  typeof place &
  typeof rescues &
  typeof returns &
  typeof sentence &
  typeof telephone &
  typeof unknowns;

/**
 * The messages of a language: those of `content/<locale>/ui` by file name, and those of figures. The English files
 * define the keys.
 */
export interface Messages {
  readonly about: typeof about;
  readonly chapters: typeof chapters;
  readonly check: typeof check;
  readonly cite: typeof cite;
  readonly claim: typeof claim;
  readonly classroom: typeof classroom;
  readonly comparability: typeof comparability;
  readonly data: typeof data;
  readonly explorer: typeof explorer;
  readonly figure: typeof figure;
  readonly footnotes: typeof footnotes;
  readonly ledger: typeof ledger;
  readonly map: typeof map;
  readonly notFound: typeof notFound;
  readonly number: typeof number;
  readonly page: typeof page;
  readonly present: typeof present;
  readonly question: typeof question;
  readonly reports: typeof reports;
  readonly scenes: typeof scenes;
  readonly series: typeof series;
  readonly share: typeof share;
  readonly site: typeof site;
  readonly steps: typeof steps;
  readonly table: typeof table;
  readonly teach: typeof teach;
  readonly text: typeof text;
  readonly figures: FigureMessages;
}

const known = new Map<Locale, Messages>();

/**
 * Returns every message of a language, in ICU MessageFormat; `formatMessage` inserts values.
 * @throws Error for a language without messages
 */
export function messages(locale: Locale): Messages {
  const found = known.get(locale) ?? readMessages(locale);
  known.set(locale, found);
  return found;
}

function readMessages(locale: Locale): Messages {
  const files = [...messageFiles(locale)];
  const inFolder = (folder: string) => files.filter(([name]) => name.startsWith(`${folder}/`));
  if (files.length === 0) throw new Error(`No messages for "${locale}": expected them in content/${locale}/ui.`);
  const ui = inFolder('ui').map(([name, tree]) => [name.slice('ui/'.length, -'.json'.length), tree]);
  const figures = Object.assign({}, ...inFolder('figures').map(([, tree]) => tree));
  return { ...Object.fromEntries(ui), figures } as Messages;
}
