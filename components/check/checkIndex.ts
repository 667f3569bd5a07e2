import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { IndexedMetric, IndexedNumber } from '@/lib/check/indexedNumber';
import type { Locale } from '@/lib/locales';
import type { LanguageFile } from '@/lib/text/language';
import type { Messages } from '@/lib/text/messages';
import type { ColumnTable } from './columnTable';

/** A number of the fact base with the texts of its card, in the language of the page. */
export interface CheckNumberEntry extends IndexedNumber {
  /** Formatted value, with the sign of its precision (`≈`, `>`, `≥` or `≤`) where it is not exact. */
  readonly shown: string;
  /** Formatted period. Empty for a measure without a period, such as a distance. */
  readonly period: string;
  /**
   * Warnings to read before quoting the number: provisional, restated, superseded, or different from similar numbers.
   * May be empty.
   */
  readonly caution: string;
}

export interface IndexedMetricWithWords extends IndexedMetric {
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
  /**
   * The syntax tree of each message that has variables, by its text. The build parses messages, because the parser
   * would be a quarter of the page’s script.
   */
  readonly parsed: Readonly<Record<string, MessageFormatElement[]>>;
  readonly numbers: ColumnTable<CheckNumberEntry>;
  readonly metrics: Readonly<Record<string, IndexedMetricWithWords>>;
  /** Names of the places, by id. */
  readonly places: Readonly<Record<string, string>>;
  readonly reporters: Readonly<Record<string, string>>;
  readonly glossary: Readonly<
    Record<string, { readonly term: string; readonly definition: string; readonly address: string }>
  >;
  /** Sentences that the story analyses: the ids of the observations in each, and its address in the story. */
  readonly claims: readonly { readonly numbers: readonly string[]; readonly address: string }[];
  /** The vocabulary of each language as lines of text (`vocabularyLines.ts`). */
  readonly newsWords: Readonly<Record<Locale, string>>;
  readonly version: string;
}
