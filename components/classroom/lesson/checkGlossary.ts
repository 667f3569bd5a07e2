import type { GlossaryEntry } from '@/content/glossary/glossaryEntry';
import { type ContentError, unknownId } from '@/lib/facts/contentError';

const FILE = 'content/glossary.ts';

/**
 * Errors of the glossary: everything that the fact base names is explained by one entry, and each source is there.
 * @param controlled what the fact base names, as `unit:attempts`
 * @param sources ids of reports and statements
 * @param parts parts of the method page, by their anchors
 */
export function checkGlossary(
  glossary: Readonly<Record<string, GlossaryEntry>>,
  controlled: readonly string[],
  sources: readonly string[],
  parts: readonly string[],
): ContentError[] {
  const entries = Object.entries(glossary);
  const covered = entries.flatMap(([id, entry]) => entry.covers.map((name) => ({ id, name })));
  const say = (message: string): ContentError => ({ file: FILE, message });
  return [
    ...controlled
      .filter((name) => !covered.some((cover) => cover.name === name))
      .map((name) => say(`no term explains "${name}"; expected it in the covers of one entry`)),
    ...covered.flatMap(({ id, name }, i) => {
      if (!controlled.includes(name)) return [say(`"${id}" covers an ${unknownId('name', name, controlled)}`)];
      const other = covered.find((cover) => cover.name === name);
      return covered.findIndex((cover) => cover.name === name) < i
        ? [say(`"${name}" is explained by "${other?.id}" and by "${id}"; expected one`)]
        : [];
    }),
    ...entries.flatMap(([id, { source }]) => {
      if ('cite' in source)
        return sources.includes(source.cite) ? [] : [say(`"${id}": ${unknownId('source', source.cite, sources)}`)];
      return parts.includes(source.method)
        ? []
        : [say(`"${id}": ${unknownId('part of the method page', source.method, parts)}`)];
    }),
  ];
}
