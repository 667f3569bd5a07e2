import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';

/** Whether an objective begins with a verb that can be observed. @throws Error for a language whose verbs are not chosen yet. */
export function isMeasurable(locale: Locale, objective: string): boolean {
  const first = objective.match(/\p{L}+/u)?.[0].toLowerCase() ?? '';
  return language(locale, 'measurableVerbs').includes(first);
}
