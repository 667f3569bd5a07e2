import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import { createRowError } from '@/lib/facts/createRowError';
import type { ParsedTable } from '@/lib/facts/parseTable';
import type { GlossaryEntry } from '@/lib/facts/recordTables';

const FILE = 'content/data/glossary.csv';

/**
 * Returns the errors in the table of glossary entries: exactly one entry must explain each name that the fact base
 * uses, and the source of each entry must exist.
 * @param controlled names that the fact base uses, e.g. `unit:attempts`
 * @param sources ids of reports and statements
 * @param parts ids of the sections of the method page
 */
export function checkGlossary(
  table: ParsedTable<GlossaryEntry>,
  controlled: readonly string[],
  sources: readonly string[],
  parts: readonly string[],
): ContentError[] {
  const { rows } = table;
  const owners = new Map(rows.toReversed().flatMap(({ id, covers }) => covers.map((name) => [name, id] as const)));
  const sourceProblems = ({ cite, method }: GlossaryEntry): readonly string[] => {
    if ((cite === '') === (method === '')) return ['expected either a cite or a method, as the source of its meaning'];
    if (cite !== '') return sources.includes(cite) ? [] : [unknownIdMessage('source', cite, sources)];
    return parts.includes(method) ? [] : [unknownIdMessage('part of the method page', method, parts)];
  };
  return [
    ...controlled
      .filter((name) => !owners.has(name))
      .map((name) => ({ file: FILE, message: `no term explains "${name}"; expected it in the covers of one entry` })),
    ...rows.flatMap((entry) => {
      const { id, covers } = entry;
      const coverProblems = covers.flatMap((name, i) => {
        if (!controlled.includes(name)) return [`it covers an ${unknownIdMessage('name', name, controlled)}`];
        const owner = owners.get(name);
        if (owner !== id) return [`"${name}" is explained by "${owner}" too; expected one term that does`];
        return covers.indexOf(name) < i ? [`it covers "${name}" twice; expected it once`] : [];
      });
      return [...coverProblems, ...sourceProblems(entry)].map((message) =>
        createRowError('glossary', table, entry, message),
      );
    }),
  ];
}
