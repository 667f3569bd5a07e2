/**
 * `npm run content`: lists every error in facts, texts, messages and maps, without a build. `npm run content -- es`
 * checks a language that is not published yet. Texts and figures are checked only when the facts and the files of
 * English messages have no errors.
 */
import { formatError } from '@/lib/facts/contentError';
import { checkFacts } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { readVersions } from '@/lib/facts/versions';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { parseMessageFiles } from '@/lib/text/messageFiles';

const asked = process.argv.slice(2);
const unknown = asked.filter((locale) => !(locale in LOCALES));
if (unknown.length > 0)
  throw new Error(`No language "${unknown.join('", "')}": expected some of ${Object.keys(LOCALES).join(', ')}.`);
const first = [
  ...checkFacts(readFactSource()).errors,
  ...readVersions().errors,
  ...[...parseMessageFiles(DEFAULT_LOCALE).values()].flatMap((file) => file.errors),
];
const errors = first.length > 0 ? first : await allErrors();
console.log(errors.length === 0 ? 'No errors in content.' : errors.map(formatError).join('\n'));
if (errors.length > 0) process.exitCode = 1;

/**
 * Returns all errors of the content. The checks are imported only here: they import figures, which read facts, versions
 * and English words at once and fail if those have errors.
 */
async function allErrors() {
  const { checkContent } = await import('./checkContent');
  return checkContent(asked.length > 0 ? (asked as Locale[]) : PUBLISHED_LOCALES).errors;
}
