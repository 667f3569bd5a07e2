import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A sentence or fragment, with the expected match of each of its numbers. */
export interface FragmentCase {
  readonly id: string;
  readonly lang: string;
  readonly fragment: string;
  /** Each number as printed, with the ids that are correct; none where no table has it. */
  readonly numbers: readonly { readonly printed: string; readonly ids: readonly string[] }[];
  /** Kind and words of each expected remark, except those on numbers: `hinge:of which`, `unit:migrants`. */
  readonly findings: readonly string[];
}

/** A sentence whose numbers are about an unrelated subject. */
export interface UnrelatedCase {
  readonly id: string;
  readonly sentence: string;
}

/**
 * Reads the cases of a file in `lib/check/support`. `fragments` and `blind` are from reports, evidence and guides;
 * those of `blind` were selected by somebody who had seen neither the program nor its vocabulary. The sentences of
 * `written` were invented by such a person; their findings are all that the program shows, each judged to be correct by
 * a reader.
 */
export function readFragmentCases(file: 'fragments' | 'blind' | 'written'): readonly FragmentCase[] {
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

/** Reads the sentences of `unrelated.csv`. */
export function readUnrelatedCases(): readonly UnrelatedCase[] {
  return rows('unrelated').map(({ id = '', sentence = '' }) => ({ id, sentence }));
}

/** A sentence invented to test one cause of wrong results. */
export interface ProbeCase {
  readonly cause: string;
  readonly sentence: string;
  /** The most likely match of each number, `-` where there is none. */
  readonly found: readonly string[];
  /** The words that make one number a part of another; empty where the case does not check them. */
  readonly hinge: string;
}

/** Reads the sentences of `probes.csv`. */
export function readProbeCases(): readonly ProbeCase[] {
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
