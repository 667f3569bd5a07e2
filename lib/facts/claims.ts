import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type CLAIMS_JSON from '@/content/data/claims.json';
import type { ContentError } from './contentError';
import { readRecords } from './readRecords';

/** Sentences of the brief that can be read in more than one way. Records are nested, so the file is JSON. */
export const CLAIMS_FILE = 'content/data/claims.json';

const words = z.string().min(1, 'expected something, not an empty text');

/** One observation, or our arithmetic over several: ids joined by ` + ` and ` - `. */
const formula = words;

/** A stretch of a bar. */
const segment = z.strictObject({
  formula,
  /** Id of the words under the stretch, in `bars.csv`. Absent: the period of the observation; our arithmetic always has words. */
  caption: words.optional(),
});

const bar = z.strictObject({
  /** Side by side, in reading order. */
  segments: z.array(segment).min(1, 'expected at least one segment'),
  /** Formula of the sum named over the bar. Absent: no bracket. */
  total: formula.optional(),
});

const reading = z.strictObject({
  /** `A` inside · `B` alongside · `C` the ministry's own sheet · `D` inside another. Stable: it is in addresses (`attempts:B`). */
  id: z.enum(['A', 'B', 'C', 'D']),
  /** Values the reading implies, over the claim's observations; `name` is an id of `bars.csv`. */
  implies: z.array(z.strictObject({ name: words, formula, expected: z.number() })),
  /** The reading drawn. */
  bars: z.array(bar),
  /** Ids of reports that print or support the reading. */
  evidence: z.array(words),
  /** Whether the evidence supports the reading. */
  verdict: z.enum(['contradicted', 'fits-dates-missing', 'printed-in-source']),
});

const claim = z.strictObject({
  metric: words,
  /** One or two fragments of the article, joined by […] where there are two. Verbatim. */
  fragments: z.array(words),
  /** `text`: the number or words exactly as the article prints them, e.g. `63,121` or `about a hundred`. */
  tokens: z.array(z.strictObject({ text: words, observation: words })),
  /** The words that decide: `of which`, `including`. Verbatim, found in a fragment. */
  hinge: z.array(words),
  /** The readings in the order in which pages show them. The ministry's own sheet comes last. */
  readings: z.array(reading),
});

export type ClaimRecord = z.infer<typeof claim>;
export type ReadingRecord = z.infer<typeof reading>;
export type SegmentRecord = z.infer<typeof segment>;
export type Verdict = ReadingRecord['verdict'];
export type ClaimId = keyof typeof CLAIMS_JSON;

interface ParsedClaims {
  /** The claims by id, in the order of the file. */
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly errors: readonly ContentError[];
}

/** The claims that can be read, and what is wrong with the others. @param text absent: that of the site's own file */
export function readClaims(text = readFileSync(CLAIMS_FILE, 'utf8')): ParsedClaims {
  const { records, errors } = readRecords(CLAIMS_FILE, text, claim);
  return { claims: records, errors };
}
