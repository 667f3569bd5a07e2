import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { IndexedMetric, IndexedNumber } from '@/lib/check/indexedNumber';
import type { WordRow } from '@/lib/check/vocabulary';
import type { Locale } from '@/lib/locales';
import type { LanguageFile } from '@/lib/text/language';
import type { Messages } from '@/lib/text/messages';

/** A number of the fact base with what its card says, in the language of the page. */
export interface NumberEntry extends IndexedNumber {
  /** Its value, with a sign where the source rounds. */
  readonly shown: string;
  /** Empty for a standing measure. */
  readonly period: string;
  /** Warnings for somebody who quotes it: it is provisional, was restated or followed by another, or differs from others. */
  readonly caution: string;
}

export interface MetricEntry extends IndexedMetric {
  readonly name: string;
  readonly counts: string;
  /** What the count leaves out. */
  readonly leavesOut: string;
  readonly hue: string;
}

/** Everything by which a sentence is read in the browser, in one file for each language of the page. */
export interface CheckIndex {
  readonly locale: Locale;
  readonly tag: string;
  readonly grouping: LanguageFile['grouping'];
  readonly signs: Pick<LanguageFile['signs'], 'comma' | 'semicolon'>;
  readonly words: Messages['check'];
  /** The messages with variables, parsed by the build: the parser would be a quarter of the page’s script. */
  readonly parsed: Readonly<Record<string, MessageFormatElement[]>>;
  readonly numbers: readonly NumberEntry[];
  readonly metrics: Readonly<Record<string, MetricEntry>>;
  /** Names, by id. */
  readonly places: Readonly<Record<string, string>>;
  readonly reporters: Readonly<Record<string, string>>;
  readonly glossary: Readonly<
    Record<string, { readonly term: string; readonly definition: string; readonly address: string }>
  >;
  /** Sentences that the story takes apart: the numbers in each, and where. */
  readonly claims: readonly { readonly numbers: readonly string[]; readonly address: string }[];
  readonly newsWords: Readonly<Record<Locale, readonly WordRow[]>>;
  readonly version: string;
}
