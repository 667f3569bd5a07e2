import { parse } from '@formatjs/icu-messageformat-parser';
import { addWholesFromRelations } from '@/lib/check/addWholesFromRelations';
import { loadNewsWords } from '@/lib/check/newsWords';
import { writeVocabularyLines } from '@/lib/check/vocabularyLines';
import { claims, findMetric, observations } from '@/lib/facts/facts';
import { laterValuesOfObservation } from '@/lib/facts/relatedObservations';
import type { Observation } from '@/lib/facts/schema';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { distinguishingNote } from '@/lib/text/distinguishingNote';
import { factWords } from '@/lib/text/factWords';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { languageRule } from '@/lib/text/language';
import { flattenMessages, type MessageTree } from '@/lib/text/messageFiles';
import { messages } from '@/lib/text/messages';
import { placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import type { CheckIndex, CheckNumberEntry, IndexedMetricWithWords } from './checkIndex';
import { convertRowsToColumns } from './columnTable';

/**
 * Returns the data of the sentence check in one language: every number that has a value, and the vocabularies of all
 * languages.
 */
export function buildCheckIndex(locale: Locale): CheckIndex {
  const entries = numberEntries(locale);
  const ids = (of: (number: CheckNumberEntry) => string) => [...new Set(entries.map(of))];
  const metrics = Object.fromEntries(ids(({ metric }) => metric).map((id) => [id, metricEntry(locale, id)]));
  const terms = new Set(
    loadNewsWords(locale)
      .filter(({ role }) => role === 'loaded-word')
      .map(({ id }) => id),
  );
  return {
    locale,
    tag: LOCALES[locale].tag,
    grouping: languageRule(locale, 'grouping'),
    signs: punctuationOf(locale),
    words: messages(locale).check,
    parsed: parsedMessages(messages(locale).check),
    numbers: convertRowsToColumns(addWholesFromRelations(entries, metrics)),
    metrics,
    places: Object.fromEntries(ids(({ place }) => place).map((id) => [id, placeName(locale, id)])),
    reporters: Object.fromEntries(ids(({ reporter }) => reporter).map((id) => [id, reporterName(locale, id)])),
    glossary: Object.fromEntries(
      [...terms].map((id) => {
        const { term, definition } = factWords(locale, 'glossary', id);
        return [id, { term, definition, address: paths.term(locale, id) }];
      }),
    ),
    claims: Object.entries(claims()).map(([id, { tokens }]) => ({
      numbers: tokens.map(({ observation }) => observation),
      address: paths.inStory(locale, `claim-${id}`),
    })),
    newsWords: Object.fromEntries(
      PUBLISHED_LOCALES.map((each) => [each, writeVocabularyLines(loadNewsWords(each))]),
    ) as CheckIndex['newsWords'],
    version: DATA_VERSION,
  };
}

/** Returns the syntax tree of each message that has variables, by the message's text. */
function parsedMessages(words: MessageTree): CheckIndex['parsed'] {
  const withVariables = flattenMessages(words).filter(([, message]) => message.includes('{'));
  return Object.fromEntries(withVariables.map(([, message]) => [message, parse(message, { captureLocation: false })]));
}

function numberEntries(locale: Locale): readonly CheckNumberEntry[] {
  return observations().flatMap((row) => {
    const { id, metric, from, to, place, reporter, value, low, high, precision, status, formula } = row;
    if (value === null) return [];
    const shown = formatValueWithPrecision(locale, row, 'measure').trim();
    const period = formatObservationPeriod(locale, row)?.text ?? '';
    const caution = cautionsOf(locale, row).join(punctuationOf(locale).semicolon);
    const entry = {
      id,
      metric,
      from,
      to,
      place,
      reporter,
      value,
      low,
      high,
      precision,
      status,
      shown,
      period,
      caution,
    };
    return [formula ? { ...entry, formula } : entry];
  });
}

/**
 * Returns the warnings about a number: that it is provisional or restated, its later values, and its difference from
 * similar numbers.
 */
function cautionsOf(locale: Locale, row: Observation): readonly string[] {
  const { status, rows } = messages(locale).number;
  const note = distinguishingNote(locale, row);
  return [
    ...(row.status === 'provisional' || row.status === 'restated' ? [status[row.status]] : []),
    ...laterValuesOfObservation(row.id).map(
      (other) => `${rows.supersededBy}${punctuationOf(locale).colon}${formatValue(locale, other)}`,
    ),
    ...(note === '' ? [] : [note]),
  ];
}

function metricEntry(locale: Locale, id: string): IndexedMetricWithWords {
  const { unit, hue, comparability, varies } = findMetric(id);
  const { name, counts, leavesOut } = factWords(locale, 'metrics', id);
  return { unit, hue, comparability, name, counts, leavesOut, ...(varies && { varies }) };
}
