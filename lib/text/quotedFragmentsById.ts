import type { FactBase } from '@/lib/facts/factBase';
import { factBase } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';

/** A verbatim fragment of a source, and the language in which it is written. */
export interface QuotedFragment {
  readonly fragment: string;
  /** Language of the fragment, as a code such as `es`. */
  readonly lang: string;
}

/** Language of the brief, which all claims quote. */
const BRIEF_LANGUAGE = 'en';

/**
 * Returns every quoted fragment of the fact base, once, by the id of its translation: the id of the first report or
 * statement that prints it, or `claim:<id>` for a fragment that only the brief prints.
 */
export function quotedFragmentsById({
  reports,
  statements,
  claims,
}: Pick<FactBase, 'reports' | 'statements' | 'claims'>): ReadonlyMap<string, QuotedFragment> {
  const printed = [...reports.rows, ...statements.rows].filter(({ fragment }) => fragment !== '');
  const sentences = Object.entries(claims).flatMap(([id, { fragments }]) =>
    fragments.map((fragment) => ({ id: `claim:${id}`, fragment, lang: BRIEF_LANGUAGE })),
  );
  const first = new Map([...printed, ...sentences].toReversed().map((quoted) => [quoted.fragment, quoted]));
  return new Map([...first.values()].map(({ id, fragment, lang }) => [id, { fragment, lang }]));
}

let idOfFragment: ReadonlyMap<string, string> | undefined;

/**
 * Returns our translation of a quotation; undefined where it is in the page's language.
 * @throws Error for a fragment that no report, statement or claim has
 */
export function translationOfQuotation(locale: Locale, { fragment, lang }: QuotedFragment): string | undefined {
  if (lang === locale) return undefined;
  idOfFragment ??= new Map([...quotedFragmentsById(factBase())].map(([id, quoted]) => [quoted.fragment, id]));
  const id = idOfFragment.get(fragment);
  if (id === undefined) throw new Error(`“${fragment}” is quoted from no report, statement or claim.`);
  return factWords(locale, 'quotations', id).translation;
}
