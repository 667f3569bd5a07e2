import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Package } from 'datapackage';

interface Missing {
  readonly value: string;
  readonly label: string;
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description?: string;
  readonly decimalChar?: ',' | '.';
  readonly missingValues?: readonly Missing[];
}
interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly Missing[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    fields: readonly string[];
    reference: { resource?: string; fields: readonly string[] };
  }[];
}
interface Descriptor {
  readonly $schema: string;
  readonly version: string;
  readonly licenses: readonly object[];
  readonly contributors: readonly { title: string; roles: readonly string[] }[];
  readonly resources: readonly { name: string; path: string; type?: string; schema?: TableSchema }[];
}

/**
 * Finds the errors of a Data Package. The library `datapackage` knows version 1 of the standard, so what version 2
 * added is checked here and rewritten in the older form before the library reads the descriptor and every row.
 * @param folder folder with the files of the package
 * @returns one sentence for each error
 */
export async function findDataPackageErrors(descriptor: Descriptor, folder: string): Promise<readonly string[]> {
  const read = await Package.load(inVersion1(descriptor, folder), { basePath: folder });
  const wrong = [...newerRules(descriptor), ...read.errors.map(String)];
  for (const { name, path } of descriptor.resources) {
    // The library replaces bytes that are not UTF-8, without an error.
    if (!isUtf8(readFileSync(`${folder}/${path}`))) wrong.push(`${name}: not written in UTF-8`);
  }
  for (const resource of read.resources.filter(({ tabular }) => tabular)) {
    // Values are cast by their types and constraints; rows that other rows refer to must exist.
    const rows = await resource.read({ relations: true }).catch((error: Error & { errors?: readonly Error[] }) => {
      wrong.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map(String).join('; ')}`);
      return [];
    });
    if (rows.length === 0) wrong.push(`${resource.name}: no rows`);
  }
  return wrong;
}

function newerRules({ $schema, version, licenses, contributors, resources }: Descriptor): readonly string[] {
  const rules: readonly [holds: boolean, rule: string][] = [
    [$schema === 'https://datapackage.org/profiles/2.0/datapackage.json', 'names the profile'],
    [/^\d{4}-\d\d-\d\d(\.\d+)?$/.test(version), 'has a version'],
    [licenses.length > 0, 'has a licence'],
    [contributors.every(({ roles }) => Array.isArray(roles)), 'gives roles as a list'],
    [new Set(resources.map(({ name }) => name)).size === resources.length, 'names each resource once'],
  ];
  const ofTables = resources.flatMap(({ name, path, type, schema }): [boolean, string][] =>
    schema === undefined
      ? [[!path.endsWith('.csv'), `${name} says which columns it has`]]
      : [
          [type === 'table', `${name} says that it is a table`],
          [schema.fields.every(({ description }) => description), `${name} says what each column means`],
          [
            [schema, ...schema.fields].every((each) => each.missingValues?.every(({ label }) => label) ?? true),
            `${name} labels missing values`,
          ],
        ],
  );
  return [...rules, ...ofTables].filter(([holds]) => !holds).map(([, rule]) => `not true: ${rule}`);
}

function inVersion1({ $schema: _, ...descriptor }: Descriptor, folder: string): object {
  const resources = descriptor.resources.map(({ type: __, schema, ...resource }) =>
    schema === undefined
      ? resource
      : {
          ...resource,
          profile: 'tabular-data-resource',
          schema: olderSchema(schema, firstCharacters(`${folder}/${resource.path}`)),
        },
  );
  return {
    ...descriptor,
    profile: 'data-package',
    contributors: descriptor.contributors.map(({ title }) => ({ title })),
    resources,
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Returns the byte-order mark of a CSV file, or an empty text without one. The library takes the mark as part of the
 * first column's name.
 */
function firstCharacters(file: string): string {
  return readFileSync(file, 'utf8').startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
}

function olderSchema({ fields, missingValues, primaryKey, foreignKeys }: TableSchema, mark: string): object {
  return {
    fields: fields.map(({ format, ...field }, i) =>
      olderField({
        ...field,
        name: i === 0 ? `${mark}${field.name}` : field.name,
        // Addresses of our own pages are the key of a table; the library refuses those of a build for localhost.
        ...(format === undefined || primaryKey.includes(field.name) ? {} : { format }),
      }),
    ),
    missingValues: missingValues.map(({ value }) => value),
    primaryKey,
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ fields: columns, reference }) => ({
        fields: columns,
        reference: { resource: '', ...reference },
      })),
    }),
  };
}

/**
 * Converts a field to version 1 of the standard, which has neither lists nor missing values of a single column. A field
 * with such values becomes a text that is a number or one of them.
 */
function olderField({ missingValues, type, decimalChar = '.', ...field }: Field): object {
  if (!missingValues) return { ...field, type: type === 'list' ? 'string' : type };
  const words = missingValues.map(({ value }) => value).join('|');
  return {
    ...field,
    type: 'string',
    constraints: { required: true, pattern: `^(\\d+(\\${decimalChar}\\d+)?|${words})$` },
  };
}
