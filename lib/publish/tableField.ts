import { z } from 'zod';
import {
  decimalNumberCellSchema,
  httpUrlCellSchema,
  idCellSchema,
  listCellSchema,
  optionalDayCellSchema,
  optionalIdCellSchema,
  wholeNumberCellSchema,
} from '@/lib/facts/cellShapes';
import { degreesCellSchema } from '@/lib/facts/incidents';

/** A column in the terms of Table Schema (Data Package v2), without the text that describes it. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'list';
  readonly format?: 'uri';
  /** Separator between the items of a list; absent for other types. */
  readonly delimiter?: '|';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** Table Schema type of each of our cell shapes. JSON Schema cannot provide it, since there every cell is a string. */
const KINDS = new Map<z.ZodType, Pick<TableSchemaField, 'type' | 'format' | 'delimiter'>>([
  [decimalNumberCellSchema, { type: 'number' }],
  [degreesCellSchema, { type: 'number' }],
  [wholeNumberCellSchema, { type: 'integer' }],
  [listCellSchema, { type: 'list', delimiter: '|' }],
  [optionalDayCellSchema, { type: 'date' }],
  [httpUrlCellSchema, { type: 'string', format: 'uri' }],
]);

/**
 * Returns the Table Schema columns of a table, derived from the shape that parses its rows, so that the two cannot
 * differ.
 */
export function tableSchemaFields(shape: z.ZodObject): readonly TableSchemaField[] {
  return Object.entries(shape.shape).map(([name, cell]) => tableField(name, cell as z.ZodType));
}

function tableField(name: string, cell: z.ZodType): TableSchemaField {
  const kind = KINDS.get(cell) ?? { type: 'string' };
  const constraints = {
    ...(cell.safeParse('').success ? {} : { required: true as const }),
    ...(name === 'id' ? { unique: true as const } : {}),
    ...(KINDS.has(cell) ? {} : allowedValues(cell)),
  };
  return { name, ...kind, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

interface StringSchema {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly StringSchema[];
}

/** Returns the allowed values or the pattern of a cell, without the empty cell, since that means a missing value. */
function allowedValues(cell: z.ZodType): Pick<NonNullable<TableSchemaField['constraints']>, 'enum' | 'pattern'> {
  const schema = (
    cell === optionalIdCellSchema ? z.toJSONSchema(idCellSchema) : z.toJSONSchema(cell, { io: 'input' })
  ) as StringSchema;
  const found = [schema, ...(schema.anyOf ?? [])].find(({ pattern, enum: words }) => pattern ?? words);
  if (found?.enum) return { enum: found.enum.filter((word) => word !== '') };
  return found?.pattern === undefined ? {} : { pattern: found.pattern };
}
