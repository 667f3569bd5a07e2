import { readFileSync } from 'node:fs';
import { buildCheckIndex } from '@/components/check/buildCheckIndex';
import { createSentenceReader, type SentenceReader } from '@/components/check/createSentenceReader';
import { describeRemarks } from '@/components/check/describeRemark';
import { remarksOn } from '@/lib/check/remarksOn';
import type { Locale } from '@/lib/locales';

/**
 * Prints as JSON what the check of sentences finds in the sentences of a JSON file.
 * @example npx tsx scripts/checkSentences.ts sentences.json [en] > found.json
 * The file contains `[{"locale":"en","text":"…"}]`; `locale` is the language of the page.
 */
interface SentenceToCheck {
  readonly locale: Locale;
  readonly text: string;
}

const [file = '/dev/stdin', wordsIn] = process.argv.slice(2);
const sentences: readonly SentenceToCheck[] = JSON.parse(readFileSync(file, 'utf8'));
const readers = new Map<Locale, SentenceReader>();

function readerOf(locale: Locale): SentenceReader {
  const reader = readers.get(locale) ?? createSentenceReader(buildCheckIndex(locale));
  readers.set(locale, reader);
  return reader;
}

const found = sentences.map((sentence) => {
  const reader = readerOf((wordsIn as Locale | undefined) ?? sentence.locale);
  const read = remarksOn(sentence.text, reader.tables, sentence.locale);
  const remarks = describeRemarks(sentence.text, read, reader);
  return {
    ...sentence,
    language: read.text.language,
    numbers: remarks.flatMap(({ ids, written, lines }) => (ids ? [{ written, ids, lines }] : [])),
    findings: remarks.flatMap(({ kind, ids, written, lines }) => (ids ? [] : [{ kind, written, lines }])),
  };
});
process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
