import type { Locale } from '@/lib/locales';

/** Verbs of what a pupil can be seen to do; “know” and “understand” cannot be seen. */
const VERBS: Partial<Readonly<Record<Locale, readonly string[]>>> = {
  en: [
    'calculate',
    'check',
    'classify',
    'compare',
    'describe',
    'design',
    'distinguish',
    'draw',
    'explain',
    'formulate',
    'identify',
    'justify',
    'list',
    'locate',
    'name',
    'rewrite',
    'sort',
    'state',
    'write',
  ],
};

/** Whether an objective begins with such a verb. @throws Error for a language whose verbs are not chosen yet. */
export function isMeasurable(locale: Locale, objective: string): boolean {
  const verbs = VERBS[locale];
  if (!verbs) throw new Error(`No verbs of objectives for "${locale}": add them to lib/lessons/isMeasurable.ts.`);
  return verbs.includes(objective.match(/\p{L}+/u)?.[0].toLowerCase() ?? '');
}
