/**
 * `npm run translations`: reports for each language what is missing, what was translated from an English text that has
 * changed since, and what English does not have. `npm run translations -- --accept es` records that Spanish matches the
 * current English; `-- --accept es ui/page.json` does so for one file. `-- --set-spaces fr` replaces plain spaces in
 * French files with no-break spaces where French requires them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { group } from 'd3';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales';
import { insertNonBreakingSpaces } from '@/lib/text/contentSpaces';
import {
  compareWithEnglish,
  digestOfText,
  readTranslatedFromDigests,
  translationRecordPath,
  translationUnits,
} from '@/lib/text/translationUnits';

/** Maximum number of texts that the report lists for one file. */
const MAX_LISTED = 5;

const { values, positionals } = parseArgs({
  options: { accept: { type: 'string' }, 'set-spaces': { type: 'string' } },
  allowPositionals: true,
});
const english = translationUnits(DEFAULT_LOCALE);

const toSet = values['set-spaces'];
if (values.accept !== undefined) accept(known(values.accept), positionals[0]);
else if (toSet !== undefined) console.log(`Spaces set in ${insertNonBreakingSpaces(known(toSet)).length} files.`);
else report();

function known(locale: string): Locale {
  if (locale in LOCALES) return locale as Locale;
  throw new Error(`No language "${locale}": expected one of ${Object.keys(LOCALES).join(', ')}.`);
}

function report(): void {
  for (const locale of Object.keys(LOCALES) as Locale[]) {
    if (locale === DEFAULT_LOCALE || !existsSync(`content/${locale}`)) continue;
    const own = translationUnits(locale);
    const state = compareWithEnglish(english, own, readTranslatedFromDigests(locale));
    console.log(`${LOCALES[locale].name}: ${own.size} of ${english.size} units.`);
    list('missing', state.missing);
    list('translated from English that has changed, or not accepted yet', state.changed);
    list('not in English', state.unknown);
  }
}

/** Prints how many texts of each file are affected, and the keys of the first few. */
function list(name: string, units: readonly string[]): void {
  if (units.length === 0) return;
  console.log(`  ${units.length} ${name}:`);
  for (const [file, own] of group(units, (unit) => unit.split(' ')[0])) {
    const keys = own.map((unit) => unit.slice((file?.length ?? 0) + 1)).filter((key) => key !== '');
    const more = keys.length > MAX_LISTED ? `, and ${keys.length - MAX_LISTED} more` : '';
    console.log(`    ${file} ${keys.slice(0, MAX_LISTED).join(', ')}${more}`);
  }
}

function accept(locale: Locale, file: string | undefined): void {
  const own = translationUnits(locale);
  const accepted = [...english].filter(
    ([unit]) => own.has(unit) && (file === undefined || unit.split(' ')[0] === file),
  );
  const from = {
    ...readTranslatedFromDigests(locale),
    ...Object.fromEntries(accepted.map(([unit, text]) => [unit, digestOfText(text)])),
  };
  const kept = Object.entries(from).filter(([unit]) => own.has(unit) && english.has(unit));
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(translationRecordPath(locale), `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${translationRecordPath(locale)}: ${accepted.length} units accepted.`);
}
