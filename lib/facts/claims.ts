import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type CLAIMS_JSON from '@/content/data/claims.json';
import { type ParsedJsonRecords, parseJsonRecords } from './parseJson';

/**
 * Path of the file with the sentences of the brief that can be read in more than one way. Its records are nested, so it
 * is JSON.
 */
export const CLAIMS_FILE = 'content/data/claims.json';

const words = z.string().min(1, 'expected something, not an empty text');

/** An observation id, or a formula over several: ids joined by ` + ` and ` - `. */
const formula = words;

/** One segment of a bar. Its length represents the value of its formula. */
const segment = z.strictObject({
  formula,
  /**
   * Id of the segment's caption in `bars.csv` of each language. Default: the caption is the period of the observation;
   * a formula over several observations always has an id.
   */
  caption: words.optional(),
});

const bar = z.strictObject({
  /** Segments in reading order. */
  segments: z.array(segment).min(1, 'expected at least one segment'),
  /** Formula of the sum that a bracket over the bar shows. Default: no bracket. */
  total: formula.optional(),
});

const reading = z.strictObject({
  /**
   * How the reading relates the ambiguous number to others: part of the number before it (`A`), in addition to it
   * (`B`), as in the ministry's own fact sheet (`C`), or part of an earlier number (`D`). The id is in addresses
   * (`attempts:B`) and never changes.
   */
  id: z.enum(['A', 'B', 'C', 'D']),
  /** Values that the reading implies, as formulas over the claim's observations; `name` is an id of `bars.csv`. */
  implies: z.array(z.strictObject({ name: words, formula, expected: z.number() })),
  /** The reading drawn as a bar chart: its bars, from top to bottom. */
  bars: z.array(bar),
  /** Ids of reports that print or support the reading. */
  evidence: z.array(words),
  /** Whether the evidence contradicts the reading, fits it but lacks dates, or prints it. */
  verdict: z.enum(['contradicted', 'fits-dates-missing', 'printed-in-source']),
});

const claim = z.strictObject({
  metric: words,
  /** One or two fragments of the brief, verbatim; pages join two fragments with […]. */
  fragments: z.array(words),
  /**
   * The numbers that the claim prints, verbatim (`63,121` or `about a hundred`), each with the id of its observation.
   */
  tokens: z.array(z.strictObject({ text: words, observation: words })),
  /** The ambiguous words, such as `of which` or `including`, verbatim from a fragment. */
  hinge: z.array(words),
  /** The readings in display order. The one from the ministry's own fact sheet comes last. */
  readings: z.array(reading),
});

export type ClaimRecord = z.infer<typeof claim>;
export type ReadingRecord = z.infer<typeof reading>;
export type BarSegmentRecord = z.infer<typeof segment>;
export type ReadingVerdict = ReadingRecord['verdict'];
export type ClaimId = keyof typeof CLAIMS_JSON;

/**
 * Parses the claims and lists the errors in them, with their lines.
 * @param text the JSON; default: the site's own file
 */
export function readClaims(text = readFileSync(CLAIMS_FILE, 'utf8')): ParsedJsonRecords<ClaimRecord> {
  return parseJsonRecords(CLAIMS_FILE, text, claim);
}
