import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A sentence or a part of one, with the number of the tables that each of its numbers is. */
export interface FragmentCase {
  readonly id: string;
  readonly lang: string;
  readonly fragment: string;
  /** As it is printed, with the ids of the numbers that it may be; none where it is in no table. */
  readonly numbers: readonly { readonly printed: string; readonly ids: readonly string[] }[];
  /** Kind and words of each remark besides those on numbers: `hinge:of which`, `unit:migrants`. */
  readonly findings: readonly string[];
}

/** A sentence whose numbers are about another matter. */
export interface UnrelatedCase {
  readonly id: string;
  readonly sentence: string;
}

/**
 * Reads the cases of a file in `lib/check/support`. `fragments` were printed in reports, evidence and guides; so were those of
 * `blind`, chosen by somebody who had seen neither the program nor its tables of words. The sentences of `written` were made
 * up by such a person; their findings are all that the program shows, each of which a reader judged to be right.
 */
export function fragmentCases(file: 'fragments' | 'blind' | 'written'): readonly FragmentCase[] {
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
