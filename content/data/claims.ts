import type { Localised } from './locale';

/** How a reading stands against the evidence. */
export type Verdict = 'contradicted' | 'fits-dates-missing' | 'printed-in-source';

export interface ClaimToken {
  /** The number or words exactly as the article prints them, e.g. `63,121` or `about a hundred`. */
  readonly text: string;
  readonly observation: string;
}

export interface ReadingRecord {
  /** `A` inside · `B` alongside · `C` the ministry's own table. Stable: it is in addresses (`attempts:B`). */
  readonly id: 'A' | 'B' | 'C' | 'D';
  readonly name: Localised;
  /** What the reading makes of the two numbers, in a few words. */
  readonly gist: Localised;
  /** One or two sentences: what follows if the sentence is read so. No digits: values come from `implies`. */
  readonly means: Localised;
  /** Values the reading implies; formula over observation ids joined by ` + ` and ` - `. */
  readonly implies: readonly { readonly name: Localised; readonly formula: string; readonly expected: number }[];
  /** Ids of reports that print or support the reading. */
  readonly evidence: readonly string[];
  readonly verdict: Verdict;
}

export interface ClaimRecord {
  readonly metric: string;
  readonly title: Localised;
  /** One or two fragments of the article, joined by […] where there are two. Verbatim. */
  readonly fragments: readonly string[];
  readonly tokens: readonly ClaimToken[];
  /** The words that decide: `of which`, `including`. Verbatim, found in a fragment. */
  readonly hinge: readonly string[];
  readonly readings: readonly ReadingRecord[];
}
