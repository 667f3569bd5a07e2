import type { ClaimRecord, ReadingRecord } from './claims';
import { type ContentError, unknownIdMessage } from './contentError';
import type { FactBase } from './factBase';
import { evaluateFormula, parseFormula } from './formula';
import { indexById } from './indexById';

/**
 * Returns errors for claims whose fragments, printed numbers (tokens) or readings contradict each other or the
 * observations.
 */
export function checkClaims(base: FactBase): ContentError[] {
  return Object.entries(base.claims).flatMap(([id, claim]) =>
    [...wordingProblems(claim), ...tokenProblems(claim, base), ...readingProblems(claim, base)].map((message) => ({
      ...base.claimAt(id),
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

/**
 * Returns a message for each number that the claim prints in digits, such as `63,121`, and that is not the value of its
 * observation.
 */
function tokenProblems({ tokens, metric }: ClaimRecord, base: FactBase): string[] {
  const observations = indexById(base.observations);
  const other = tokens.filter(({ text, observation }) => {
    const value = observations.get(observation)?.value ?? null;
    return value !== null && /^[\d,]+$/.test(text) && Number(text.replaceAll(',', '')) !== value;
  });
  return [
    ...(indexById(base.metrics).has(metric)
      ? []
      : [unknownIdMessage('metric', metric, indexById(base.metrics).keys())]),
    ...other.map(({ text, observation }) => `the token "${text}" is not the value of "${observation}"`),
  ];
}

function readingProblems({ tokens, readings }: ClaimRecord, base: FactBase): string[] {
  const observations = indexById(base.observations);
  const reports = new Set(base.reports.rows.map((report) => report.id));
  const tokenIds = new Set(tokens.map((token) => token.observation));
  const unknownTokens = [...tokenIds]
    .filter((id) => !observations.has(id))
    .map((id) => unknownIdMessage('observation', id, observations.keys()));
  const unitOf = (id: string) => indexById(base.metrics).get(observations.get(id)?.metric ?? '')?.unit ?? [];

  /** Computes a formula from the values of the claim's observations. @throws Error stating why it has no value */
  const evaluate = (formula: string): number => {
    const terms = parseFormula(formula);
    const stray = terms.find((term) => !tokenIds.has(term.id));
    if (stray) throw new Error(unknownIdMessage('token', stray.id, tokenIds));
    const empty = terms.find((term) => observations.get(term.id)?.value === null);
    if (empty) throw new Error(`"${formula}" names "${empty.id}", which has no value`);
    const units = new Set(terms.flatMap((term) => unitOf(term.id)));
    if (units.size > 1) throw new Error(`"${formula}" mixes ${[...units].join(' with ')}, which are never added`);
    const [unit] = units;
    return evaluateFormula(terms, (id) => ({ value: observations.get(id)?.value ?? Number.NaN, unit: unit ?? '' }))
      .value;
  };

  const valueProblems = ({ implies, bars }: ReadingRecord) => [
    ...implies.flatMap(({ formula, expected }) => mismatch(evaluate, formula, expected)),
    ...bars.flatMap(({ segments, total }) =>
      mismatch(evaluate, segments.map(({ formula }) => formula).join(' + '), total),
    ),
  ];
  const problemsOf = (reading: ReadingRecord) => [
    ...reading.evidence.filter((id) => !reports.has(id)).map((id) => unknownIdMessage('report', id, reports)),
    // An unknown token has neither value nor reports.
    ...(unknownTokens.length > 0 ? [] : [...valueProblems(reading), ...outletProblems(reading, tokenIds, base)]),
  ];
  return [
    ...unknownTokens,
    ...readings.flatMap((reading) => problemsOf(reading).map((problem) => `reading ${reading.id}: ${problem}`)),
  ];
}

/**
 * Checks that each outlet that the reading names as evidence has a report of every number of the sentence, since pages
 * present these outlets as publishers of the sentence.
 */
function outletProblems({ evidence }: ReadingRecord, tokenIds: ReadonlySet<string>, base: FactBase): string[] {
  const { rows, errors } = base.reports;
  // An unreadable report would count as missing.
  if (errors.length > 0) return [];
  const outlets = new Set(rows.filter(({ id }) => evidence.includes(id)).map(({ publisher }) => publisher));
  const published = new Set(rows.map(({ publisher, observation }) => `${publisher} ${observation}`));
  return [...outlets].flatMap((outlet) =>
    [...tokenIds]
      .filter((id) => !published.has(`${outlet} ${id}`))
      .map(
        (id) => `"${outlet}" has no report of "${id}"; expected no evidence of an outlet that lacks one of the numbers`,
      ),
  );
}

/**
 * Evaluates a formula and returns one message if its value differs from the expected one, else none.
 * @param expected a value, or another formula; absent where any value is valid
 */
function mismatch(evaluate: (formula: string) => number, formula: string, expected?: number | string): string[] {
  try {
    const result = evaluate(formula);
    const goal = typeof expected === 'string' ? evaluate(expected) : expected;
    return goal === undefined || goal === result ? [] : [`"${formula}" gives ${result}, expected ${goal}`];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
