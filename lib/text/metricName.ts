import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';

/** Returns the name of a metric, in the page's language. @throws Error when there is none. */
export function metricName(locale: Locale, id: string): string {
  return factWords(locale, 'metrics', id).name;
}
