import { z } from 'zod';

/** What a cell of the CSV tables may hold. The messages say what was expected, for an editor who does not program. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case words joined by hyphens');
export const optionalId = z.union([z.literal(''), id]);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');
export const optionalDay = z.union([z.literal(''), day]);
/** Day, month or year as the source gives it; empty when the page shows no date. */
export const partialDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, or empty');
/** A plain decimal number as text: no separators, no signs, no exponent. */
export const plainNumber = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a plain number without separators or sign (63121, 8.2), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
export const httpUrl = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'an http or https address');
/** Ids of `evidence.csv` joined by `;`. Absent where the cell is empty, as in rows that were published before it had a column. */
export const laterEvidence = z.string().transform((text) => (text === '' ? undefined : text));
/** A count as text; empty where the source gives none, which is not zero. */
export const wholeNumber = z
  .string()
  .regex(/^\d*$/, 'a whole number without separators or sign (8000), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
/** Several words or ids in one cell: `rabat|madrid`. Empty for none. */
export const list = z.string().transform((text) => (text === '' ? [] : text.split('|').map((item) => item.trim())));
