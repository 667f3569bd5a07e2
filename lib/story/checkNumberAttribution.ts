import { group } from 'd3';
import type { ContentError } from '@/lib/facts/contentError';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { isPeriodForm } from '@/lib/text/formatObservationPeriod';
import { VALUE_FORMS } from '@/lib/text/formatValue';
import { languageRule } from '@/lib/text/language';
import { findReporterIdsInText, type ReporterNamesById } from './findReporterIdsInText';
import type { Prose, ProseBlock, ProseSentence } from './readProse';

/** The facts and names with which checks compare the prose of one language. */
export interface AttributionFacts {
  readonly observations: ReadonlyMap<string, Observation>;
  /** Date of each event by its id: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly events: ReadonlyMap<string, string>;
  /**
   * Id of the observation that each report prints, by the report's id. A sentence that cites the report attributes its
   * number.
   */
  readonly observationByReport: ReadonlyMap<string, string>;
  readonly names: ReporterNamesById;
}

/**
 * Returns an error for each number of a chapter that has no reporter or no period. The reporter must be named in the
 * sentence or earlier in its paragraph or step; the period may be stated anywhere in that paragraph or step.
 */
export function checkNumberAttribution(
  file: string,
  locale: Locale,
  prose: Prose,
  base: AttributionFacts,
): ContentError[] {
  const groups = group(prose.blocks, (block) => block.group);
  return [...groups.values()].flatMap((blocks) => {
    const sentences = blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
    return sentences.flatMap(({ block, sentence }, i) =>
      valuesIn(sentence, base).flatMap((row) => {
        const before = sentences.slice(0, i + 1).map((other) => other.sentence);
        const problem = (message: string) => error(file, block, sentence, row, message);
        return [
          ...(isAttributed(locale, row, before, base)
            ? []
            : [problem(`does not say who reports it (${row.reporter})`)]),
          ...(hasPeriod(locale, row, sentence, sentences, base)
            ? []
            : [problem(`does not say for when (${row.from} to ${row.to || 'no end'})`)]),
        ];
      }),
    );
  });
}

/** Returns the observations whose values a sentence prints, without duplicates and without missing values. */
function valuesIn({ facts }: ProseSentence, { observations }: AttributionFacts): readonly Observation[] {
  const printed = facts.filter(({ form }) => VALUE_FORMS.some((known) => known === form));
  const rows = printed.flatMap(({ id }) => observations.get(id) ?? []);
  return rows.filter(({ value }, i) => value !== null && rows.findIndex(({ id }) => id === rows[i]?.id) === i);
}

function isAttributed(
  locale: Locale,
  row: Observation,
  before: readonly ProseSentence[],
  base: AttributionFacts,
): boolean {
  return before.some(
    ({ text, sources }) =>
      findReporterIdsInText(locale, text, base.names).has(row.status === 'derived' ? 'computed' : row.reporter) ||
      sources.some((source) => base.observationByReport.get(source) === row.id),
  );
}

function hasPeriod(
  locale: Locale,
  row: Observation,
  { text }: ProseSentence,
  around: readonly { readonly sentence: ProseSentence }[],
  { observations, events }: AttributionFacts,
): boolean {
  if (row.from === '' || mentionsPeriod(locale, text)) return true;
  const end = row.to || '9999';
  return around.some(({ sentence }) =>
    sentence.facts.some(({ id, form }) => {
      if (isPeriodForm(form)) {
        const other = observations.get(id);
        return other !== undefined && other.from <= end && (other.to || '9999') >= row.from;
      }
      const date = form === 'date' || form === 'year' ? events.get(id) : undefined;
      return date !== undefined && date >= row.from.slice(0, date.length) && date <= end;
    }),
  );
}

/** Whether a sentence names a month, a season or another time in words, such as “March” or “that year”. */
function mentionsPeriod(locale: Locale, text: string): boolean {
  return languageRule(locale, 'calendarWords').test(text);
}

function error(
  file: string,
  { row }: ProseBlock,
  { text }: ProseSentence,
  { id }: Observation,
  message: string,
): ContentError {
  return { file, row, message: `the number "${id}" ${message}, in “${text}”` };
}
