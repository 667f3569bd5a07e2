/** `npm run baseline`: renews what the site is known to have published. Refuses a change that no correction announces. */
import { writeFileSync } from 'node:fs';
import { type Baseline, checkBaseline, describePublished } from '@/lib/facts/baseline';
import { parseSource } from '@/lib/facts/factBase';
import { sayFault } from '@/lib/facts/fault';
import { BASELINE_FILE, readFactSource } from '@/lib/facts/source';

const source = readFactSource();
const current = describePublished(parseSource(source));
const refused = checkBaseline(BASELINE_FILE, source.baseline, current);
if (refused.length > 0) {
  console.error(refused.map(sayFault).join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(BASELINE_FILE, `${JSON.stringify(sorted(current), null, 1)}\n`);
  const count = ({ rows }: typeof current) => Object.keys(rows).length;
  console.log(`${BASELINE_FILE}: ${count(current)} rows, ${count(source.baseline)} before.`);
}

/** By id, so that a renewal shows as a small diff. */
function sorted(baseline: Baseline): Baseline {
  const byKey = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    observations: byKey(baseline.observations),
    rows: byKey(baseline.rows),
    corrected: byKey(baseline.corrected),
  };
}
