import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { IndexedMetric, IndexedNumber } from '@/lib/check/indexedNumber';
import type { Locale } from '@/lib/locales';
import type { LanguageFile } from '@/lib/text/language';
import type { Messages } from '@/lib/text/messages';
import type { ColumnTable } from './columnTable';

/** A number of the fact base with the texts of its card, in the language of the page. */
export interface NumberEntry extends IndexedNumber {
  /** Formatted value, with a sign where the source rounds. */
  readonly shown: string;
  /** Formatted period. Empty for a measure without period, such as a distance. */
  readonly period: string;
  /** Warnings before quoting it: provisional, restated, superseded, or different from similar numbers. May be empty. */
  readonly caution: string;
}

export interface MetricEntry extends IndexedMetric {
  readonly name: string;
  readonly counts: string;
  /** Description of the cases that the count excludes. */
  readonly leavesOut: string;
  readonly hue: string;
}

/** Data that the sentence check loads in the browser, one file for each language of the page. */
export interface CheckIndex {
  readonly locale: Locale;
  readonly tag: string;
  readonly grouping: LanguageFile['grouping'];
  readonly signs: Pick<LanguageFile['signs'], 'comma' | 'semicolon'>;
  readonly words: Messages['check'];
  /** Messages with variables, parsed at build, because the parser would be a quarter of the page’s script. */
  readonly parsed: Readonly<Record<string, MessageFormatElement[]>>;
  readonly numbers: ColumnTable<NumberEntry>;
  readonly metrics: Readonly<Record<string, MetricEntry>>;
  /** Names of the places by id; `reporters` has those of the bodies. */
  readonly places: Readonly<Record<string, string>>;
  readonly reporters: Readonly<Record<string, string>>;
  readonly glossary: Readonly<
    Record<string, { readonly term: string; readonly definition: string; readonly address: string }>
  >;
  /** Sentences that the story analyses: the numbers in each, and its address. */
  readonly claims: readonly { readonly numbers: readonly string[]; readonly address: string }[];
  /** The vocabulary of each language, in lines (`vocabularyLines.ts`). */
  readonly newsWords: Readonly<Record<Locale, string>>;
  readonly version: string;
}
