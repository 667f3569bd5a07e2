import type { Locale } from '@/lib/locales';
import { BASE_PATH } from './baseUrl';

/** Addresses inside the site; every link goes through here, so a base path reaches all of them. */
export const paths = {
  story: (locale: Locale) => `${BASE_PATH}/${locale}/`,
  figure: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/#${id}`,
  figureCsv: (locale: Locale, id: string) => `${BASE_PATH}/data/figures/${locale}/${id}.csv`,
  text: (locale: Locale) => `${BASE_PATH}/${locale}/text/`,
  print: (locale: Locale) => `${BASE_PATH}/${locale}/print/`,
  numbers: (locale: Locale) => `${BASE_PATH}/${locale}/numbers/`,
  number: (locale: Locale, id: string) => `${BASE_PATH}/${locale}/numbers/${id}/`,
  map: (locale: Locale) => `${BASE_PATH}/${locale}/map/`,
  records: (locale: Locale) => `${BASE_PATH}/${locale}/map/records/`,
  timeline: (locale: Locale) => `${BASE_PATH}/${locale}/timeline/`,
  method: (locale: Locale) => `${BASE_PATH}/${locale}/method/`,
  sources: (locale: Locale) => `${BASE_PATH}/${locale}/sources/`,
  corrections: (locale: Locale) => `${BASE_PATH}/${locale}/corrections/`,
  credits: (locale: Locale) => `${BASE_PATH}/${locale}/credits/`,
  geo: (file: string) => `${BASE_PATH}/geo/${file}`,
  data: (file: string) => `${BASE_PATH}/data/${file}`,
};

/** Pages that a sentence of the story may lead to, by name. */
export const PAGES = ['numbers', 'map', 'timeline', 'method', 'sources', 'corrections', 'credits'] as const;

export type PageName = (typeof PAGES)[number];
