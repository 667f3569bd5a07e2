/**
 * `npm run content`: lists every error in facts, texts, messages and maps, without a build. `npm run content -- es`
 * checks a language that is not published yet. Texts and figures are checked only when the facts have no errors.
 */
import { formatError } from '@/lib/facts/contentError';
import { checkFacts } from '@/lib/facts/factBase';
import { readFactSource } from '@/lib/facts/source';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';

const asked = process.argv.slice(2);
const unknown = asked.filter((locale) => !(locale in LOCALES));
if (unknown.length > 0)
  throw new Error(`No language "${unknown.join('", "')}": expected some of ${Object.keys(LOCALES).join(', ')}.`);
const facts = checkFacts(readFactSource()).errors;
const errors = facts.length > 0 ? facts : await allErrors();
console.log(errors.length === 0 ? 'No errors in content.' : errors.map(formatError).join('\n'));
if (errors.length > 0) process.exitCode = 1;

/** Figures compute with the fact base when they are imported, which fails while the facts have errors. */
async function allErrors() {
  const { checkContent } = await import('./checkContent');
  return checkContent(asked.length > 0 ? (asked as Locale[]) : PUBLISHED_LOCALES).errors;
}
