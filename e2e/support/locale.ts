import { DEFAULT_LOCALE, isPublishedLocale, type Locale } from '@/lib/locales';

const asked = process.env.SITE_LOCALE ?? '';

/** Whether this run reads the pages of one language alone (vitest.config.ts); others read all that is published. */
export const READS_ONE = isPublishedLocale(asked);

/** The language whose pages this run of the tests reads; the first where none is asked for. */
export const LOCALE: Locale = isPublishedLocale(asked) ? asked : DEFAULT_LOCALE;
