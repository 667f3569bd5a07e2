import { LOCALES, type Locale } from '@/lib/locales';

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter for days, which are in UTC. Cached: creating one takes a hundred times as long as using it. */
export function dateFormat(locale: Locale, options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(LOCALES[locale].tag, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}
