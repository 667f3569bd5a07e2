/**
 * `npm run baseline`: records what the site publishes, under the name of a version. Refuses a change without a
 * correction, and facts that another check finds wrong: fixing such facts after they are recorded would need a
 * correction.
 */
import { writeFileSync } from 'node:fs';
import { checkBaseline, createBaseline } from '@/lib/facts/baseline';
import { formatBaseline } from '@/lib/facts/baselineFile';
import { formatError } from '@/lib/facts/contentError';
import { checkFacts, parseFactSource } from '@/lib/facts/factBase';
import { BASELINE_FILE, readFactSource } from '@/lib/facts/source';
import { addCurrentVersion, readVersions, VERSIONS_FILE } from '@/lib/facts/versions';

const source = readFactSource();
const base = parseFactSource(source);
const current = createBaseline(base);
const { value: versions = [], errors: unreadable } = readVersions();
const refused = [
  ...unreadable,
  ...checkBaseline(BASELINE_FILE, source.baseline, current),
  ...checkFacts({ ...source, baseline: current }).errors,
];
if (refused.length > 0) {
  console.error(refused.map(formatError).join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(BASELINE_FILE, formatBaseline(current));
  const today = new Date().toISOString().slice(0, 10);
  const renewed = addCurrentVersion(versions, current, today, base.corrections.rows.length);
  writeFileSync(VERSIONS_FILE, `${JSON.stringify(renewed, null, 2)}\n`);
  // The citation file contains the renewed version, so it is loaded last.
  const { citationFileText: citationFile } = await import('@/lib/publish/citationFileText');
  writeFileSync('CITATION.cff', citationFile());
  const count = ({ rows }: typeof current) => Object.keys(rows).length;
  console.log(`${BASELINE_FILE}: ${count(current)} rows, ${count(source.baseline)} before; version ${renewed[0]?.id}.`);
}
