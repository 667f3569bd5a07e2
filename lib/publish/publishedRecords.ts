import type { FactBase } from '@/lib/facts/factBase';
import { allRelations } from '@/lib/facts/relations';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { type FactTable, factWords } from '@/lib/text/factWords';

/** The nested records of `base.json`, with their English words. */
export function publishedRecords(base: FactBase): object {
  const { claims, differences, corrections } = base;
  return {
    claims: Object.fromEntries(Object.entries(claims).map(([id, claim]) => [id, publishedClaim(id, claim)])),
    constraints: allRelations(base).map((constraint) =>
      constraint.expected === 'open-question'
        ? { ...constraint, question: localised('questions', constraint.id) }
        : constraint,
    ),
    differences: differences.rows.map(({ id, claim, ...rest }) => ({
      id,
      claim,
      ...localised('differences', id),
      ...rest,
    })),
    corrections: corrections.rows.map(({ id, date, rows }) => ({ date, rows, ...localised('corrections', id) })),
  };
}

function publishedClaim(claimId: string, { metric, readings, ...claim }: FactBase['claims'][string]): object {
  return {
    metric,
    ...localised('claims', claimId),
    ...claim,
    readings: readings.map(({ id, implies, bars, ...reading }) => ({
      id,
      ...localised('readings', `${claimId}:${id}`),
      implies: implies.map(({ name, ...implied }) => ({ ...localised('bars', name), ...implied })),
      bars: bars.map(({ segments, ...bar }) => ({
        segments: segments.map(({ formula, caption }) =>
          caption === undefined ? { formula } : { formula, caption: localised('bars', caption).name },
        ),
        ...bar,
      })),
      ...reading,
    })),
  };
}

/** The words about a fact, each as `{ en: … }`. */
function localised(table: FactTable, id: string): Readonly<Record<string, object>> {
  const { id: _, ...words } = factWords(DEFAULT_LOCALE, table, id);
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, { [DEFAULT_LOCALE]: text }]));
}
