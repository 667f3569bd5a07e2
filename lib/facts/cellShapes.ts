import { z } from 'zod';

/** Shapes of cells in the CSV tables. Their messages state what was expected, for editors who do not program. */

export const idCell = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case words joined by hyphens');
export const optionalIdCell = z.union([z.literal(''), idCell]);
export const dayCell = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');
export const optionalDayCell = z.union([z.literal(''), dayCell]);
/** Day, month or year, as exact as the source gives it; empty when the page shows no date. */
export const partialDateCell = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, or empty');
/** A plain decimal number as text: no separators, no signs, no exponent. */
export const decimalNumberCell = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a plain number without separators or sign (63121, 8.2), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
export const httpUrlCell = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'an http or https address');
/**
 * Ids of `evidence.csv` joined by `;`. An empty cell becomes undefined, so that rows published before this column
 * existed keep their digest.
 */
export const evidenceIdsCell = z.string().transform((text) => (text === '' ? undefined : text));
/** A count. An empty cell becomes null: the source gives no count, which does not mean zero. */
export const wholeNumberCell = z
  .string()
  .regex(/^\d*$/, 'a whole number without separators or sign (8000), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
/** Several words or ids in one cell: `rabat|madrid`. Empty for none. */
export const listCell = z.string().transform((text) => (text === '' ? [] : text.split('|').map((item) => item.trim())));
