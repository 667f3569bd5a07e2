import { readFileSync } from 'node:fs';
import { buildCheckIndex } from '@/components/check/buildCheckIndex';
import { createSentenceCheckContext, type SentenceCheckContext } from '@/components/check/createSentenceCheckContext';
import { describeRemarks } from '@/components/check/describeRemarks';
import { findRemarks } from '@/lib/check/findRemarks';
import type { Locale } from '@/lib/locales';

/**
 * Prints, as JSON, the findings of the sentence check for the sentences in a JSON file.
 * @example npx tsx scripts/checkSentences.ts sentences.json [en] > found.json
 * The file contains `[{"locale":"en","text":"…"}]`; `locale` is the language of the page.
 */
interface SentenceToCheck {
  readonly locale: Locale;
  readonly text: string;
}

const [file = '/dev/stdin', wordsIn] = process.argv.slice(2);
const sentences: readonly SentenceToCheck[] = JSON.parse(readFileSync(file, 'utf8'));
const contexts = new Map<Locale, SentenceCheckContext>();

function contextOf(locale: Locale): SentenceCheckContext {
  const context = contexts.get(locale) ?? createSentenceCheckContext(buildCheckIndex(locale));
  contexts.set(locale, context);
  return context;
}

const found = sentences.map((sentence) => {
  const context = contextOf((wordsIn as Locale | undefined) ?? sentence.locale);
  const read = findRemarks(sentence.text, context.tables, sentence.locale);
  const remarks = describeRemarks(sentence.text, read, context);
  return {
    ...sentence,
    language: read.text.language,
    numbers: remarks.flatMap(({ ids, written, lines }) => (ids ? [{ written, ids, lines }] : [])),
    findings: remarks.flatMap(({ kind, ids, written, lines }) => (ids ? [] : [{ kind, written, lines }])),
  };
});
process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
