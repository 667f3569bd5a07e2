import { z } from 'zod';

/**
 * Zod schema of an id in a cell of a CSV table. The messages of the schemas in this file state what is expected, for
 * editors who do not program.
 */

export const idCellSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case words joined by hyphens');
export const optionalIdCellSchema = z.union([z.literal(''), idCellSchema]);
export const dayCellSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');
export const optionalDayCellSchema = z.union([z.literal(''), dayCellSchema]);
/** Zod schema of a day, month or year in a cell, as precise as in the source; empty when the page shows no date. */
export const partialDateCellSchema = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, or empty');
/** Zod schema of a decimal number in a cell, without separators, sign or exponent. An empty cell becomes null. */
export const decimalNumberCellSchema = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a plain number without separators or sign (63121, 8.2), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
export const httpUrlCellSchema = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'an http or https address');
/**
 * Zod schema of a cell with ids of `evidence.csv` joined by `;`. An empty cell becomes undefined, so that rows
 * published before this column existed keep their digest.
 */
export const evidenceIdsCellSchema = z.string().transform((text) => (text === '' ? undefined : text));
/**
 * Zod schema of a whole number in a cell. An empty cell becomes null: the source gives no number, which does not mean
 * zero.
 */
export const wholeNumberCellSchema = z
  .string()
  .regex(/^\d*$/, 'a whole number without separators or sign (8000), or empty')
  .transform((text) => (text === '' ? null : Number(text)));
/**
 * Zod schema of a cell with several words or ids, `rabat|madrid`, which becomes a list; an empty cell becomes an empty
 * list.
 */
export const listCellSchema = z
  .string()
  .transform((text) => (text === '' ? [] : text.split('|').map((item) => item.trim())));
