/**
 * `npm run content`: what is wrong with facts, texts, messages and maps, in one list, without a build. `npm run content -- es`
 * reads a language that is not published yet.
 */
import { formatError } from '@/lib/facts/contentError';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { checkContent } from './checkContent';

const asked = process.argv.slice(2);
const unknown = asked.filter((locale) => !(locale in LOCALES));
if (unknown.length > 0)
  throw new Error(`No language "${unknown.join('", "')}": expected some of ${Object.keys(LOCALES).join(', ')}.`);
const { errors } = checkContent(asked.length > 0 ? (asked as Locale[]) : PUBLISHED_LOCALES);
console.log(errors.length === 0 ? 'No errors in content.' : errors.map(formatError).join('\n'));
if (errors.length > 0) process.exitCode = 1;
