import type { ClaimRecord } from '@/content/data/claims';
import type { FactBase } from './factBase';
import { type Fault, unknownId } from './fault';
import { evaluateFormula, parseFormula } from './formula';

const FILE = 'content/data/claims.ts';

/** A claim's fragments, tokens and readings must fit together and with the observations. */
export function checkClaims(base: FactBase): Fault[] {
  return Object.entries(base.claims).flatMap(([id, claim]) =>
    [...wordingProblems(claim), ...readingProblems(claim, base)].map((message) => ({
      file: FILE,
      message: `"${id}": ${message}`,
    })),
  );
}

function wordingProblems({ fragments, tokens, hinge }: ClaimRecord): string[] {
  const printed = (text: string) => fragments.some((fragment) => fragment.includes(text));
  return [
    ...fragments
      .filter((fragment) => fragment.split(/\s+/).length > 12)
      .map((fragment) => `"${fragment}" has more than 12 words`),
    ...tokens
      .filter((token) => !printed(token.text))
      .map((token) => `the token "${token.text}" is in none of its fragments`),
    ...hinge.filter((words) => !printed(words)).map((words) => `the hinge "${words}" is in none of its fragments`),
  ];
}

function readingProblems({ tokens, readings }: ClaimRecord, base: FactBase): string[] {
  const byId = new Map(base.observations.rows.map((row) => [row.id, row]));
  const reports = new Set(base.reports.rows.map((report) => report.id));
  const tokenIds = new Set(tokens.map((token) => token.observation));
  const unknownTokens = [...tokenIds]
    .filter((id) => !byId.has(id))
    .map((id) => unknownId('observation', id, byId.keys()));

  return [
    ...unknownTokens,
    ...readings.flatMap((reading) => {
      const where = `reading ${reading.id}`;
      const evidence = reading.evidence
        .filter((id) => !reports.has(id))
        .map((id) => `${where}: ${unknownId('report', id, reports)}`);
      const values = reading.implies.flatMap(({ formula, expected }) => {
        try {
          const terms = parseFormula(formula);
          const stray = terms.find((term) => !tokenIds.has(term.id));
          if (stray) return [`${where}: ${unknownId('token', stray.id, tokenIds)}`];
          const result = evaluateFormula(terms, (id) => byId.get(id)?.value ?? Number.NaN);
          return result === expected ? [] : [`${where}: "${formula}" gives ${result}, expected ${expected}`];
        } catch (error) {
          return [`${where}: ${error instanceof Error ? error.message : String(error)}`];
        }
      });
      return [...evidence, ...values];
    }),
  ];
}
