import { IntlMessageFormat } from 'intl-messageformat';
import type { CheckTables } from '@/lib/check/checkText';
import { compileVocabularies } from '@/lib/check/detectLanguageAndTerms';
import { readVocabularyLines } from '@/lib/check/vocabularyLines';
import type { Locale } from '@/lib/locales';
import { formatWithGroups } from '@/lib/text/formatWithGroups';
import { isolateInsertedWords } from '@/lib/text/isolateNumbersLeftToRight';
import { pluralRules } from '@/lib/text/selectPluralForm';
import type { CheckIndex, CheckNumberEntry } from './checkIndex';
import { convertColumnsToRows } from './columnTable';

/** Formats messages and numbers in the language of the page. */
interface CheckWords {
  readonly number: (value: number) => string;
  /**
   * Formats a message.
   * @param values the values for the variables of the message; a number also selects the plural form
   */
  readonly say: (message: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The tables, vocabularies and texts for checking sentences, made once from the file that the page fetches. */
export interface SentenceCheckContext extends CheckWords {
  readonly index: CheckIndex;
  readonly tables: CheckTables;
  /** The numbers of the tables, by the id of their observation. */
  readonly entries: ReadonlyMap<string, CheckNumberEntry>;
}

/** Returns tables, vocabularies and formatters for all checks, made from the file that the page has fetched. */
export function createSentenceCheckContext(index: CheckIndex): SentenceCheckContext {
  const { metrics, newsWords } = index;
  const numbers = convertColumnsToRows(index.numbers);
  return {
    ...checkWords(index),
    index,
    tables: {
      numbers,
      metrics,
      vocabularies: compileVocabularies(Object.keys(newsWords) as Locale[], (locale) =>
        readVocabularyLines(newsWords[locale]),
      ),
    },
    entries: new Map(numbers.map((entry) => [entry.id, entry])),
  };
}

/**
 * Returns functions that format numbers and messages as the server does: digits grouped, and inserted words isolated,
 * as the language requires.
 */
function checkWords({ locale, tag, grouping, parsed }: CheckIndex): CheckWords {
  const numberFormat = new Intl.NumberFormat(tag, { useGrouping: grouping.use, maximumFractionDigits: 2 });
  const number = (value: number) => formatWithGroups(numberFormat, grouping.sign, value);
  const formatters = {
    getNumberFormat: () => ({ format: number }) as Intl.NumberFormat,
    getDateTimeFormat: () => new Intl.DateTimeFormat(tag),
    getPluralRules: () => pluralRules(locale),
  };
  const known = new Map<string, IntlMessageFormat>();
  const say: CheckWords['say'] = (message, values = {}) => {
    const parts = parsed[message];
    if (!parts) return message;
    const format = known.get(message) ?? new IntlMessageFormat(parts, tag, undefined, { formatters });
    known.set(message, format);
    const isolated = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolateInsertedWords(locale, value) : value,
    ]);
    return String(format.format(Object.fromEntries(isolated))).trim();
  };
  return { number, say };
}
