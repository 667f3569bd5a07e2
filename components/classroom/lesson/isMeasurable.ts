import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';

/** Whether an objective begins with an observable verb. @throws Error for a language without a list of such verbs */
export function isMeasurable(locale: Locale, objective: string): boolean {
  const first = objective.match(/\p{L}+/u)?.[0].toLowerCase() ?? '';
  return language(locale, 'measurableVerbs').includes(first);
}
