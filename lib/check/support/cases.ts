import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Words that were printed, and what was read in their source of each number in them. */
export interface FragmentCase {
  readonly id: string;
  readonly lang: string;
  readonly fragment: string;
  /** As it is printed, with the ids of the numbers that it may be; none where it is in no table. */
  readonly numbers: readonly { readonly printed: string; readonly ids: readonly string[] }[];
  /** `hinge:of which`, `unit:migrants`. */
  readonly findings: readonly string[];
}

/** A sentence whose numbers are about another matter. */
export interface UnrelatedCase {
  readonly id: string;
  readonly sentence: string;
}

/**
 * Cases of `lib/check/support`. `fragments` was read in reports, evidence and guides; `blind` likewise, by somebody who saw
 * neither the program nor its words.
 */
export function fragmentCases(file: 'fragments' | 'blind'): readonly FragmentCase[] {
  return rows(file).map(({ id = '', lang = '', fragment = '', found = '', findings = '' }) => ({
    id,
    lang,
    fragment,
    numbers: split(found).map((cell) => {
      const at = cell.lastIndexOf('=');
      return { printed: cell.slice(0, at), ids: cell.endsWith('=-') ? [] : cell.slice(at + 1).split('|') };
    }),
    findings: split(findings),
  }));
}

export function unrelatedCases(): readonly UnrelatedCase[] {
  return rows('unrelated').map(({ id = '', sentence = '' }) => ({ id, sentence }));
}

/** A sentence made up for one cause of wrong readings. */
export interface ProbeCase {
  readonly cause: string;
  readonly sentence: string;
  /** The likeliest of each number, `-` where it is none of ours. */
  readonly found: readonly string[];
  /** Words that join two of its numbers; empty where that is not asked. */
  readonly hinge: string;
}

export function probeCases(): readonly ProbeCase[] {
  return rows('probes').map(({ cause = '', sentence = '', found = '', hinge = '' }) => ({
    cause,
    sentence,
    found: found.split(';'),
    hinge,
  }));
}

function rows(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(`lib/check/support/${file}.csv`, 'utf8'), { columns: true });
}

function split(cell: string): readonly string[] {
  return cell.split(' ; ').filter(Boolean);
}
