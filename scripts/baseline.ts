/** `npm run baseline`: renews what the site is known to have published. Refuses a change that no correction announces. */
import { writeFileSync } from 'node:fs';
import { checkBaseline, describePublished } from '@/lib/facts/baseline';
import { checkFacts } from '@/lib/facts/factBase';
import { sayFault } from '@/lib/facts/fault';
import { BASELINE_FILE, readFactSource } from '@/lib/facts/source';

const source = readFactSource();
const { base } = checkFacts(source);
const current = describePublished({
  observations: base.observations.rows,
  reports: base.reports.rows,
  corrections: base.corrections,
  unitOf: (metric) => base.metrics[metric]?.unit ?? '',
});
const refused = checkBaseline(BASELINE_FILE, source.baseline, current);
if (refused.length > 0) {
  console.error(refused.map(sayFault).join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(BASELINE_FILE, `${JSON.stringify(current, null, 1)}\n`);
  console.log(
    `${BASELINE_FILE}: ${Object.keys(current).length} observations, ${Object.keys(source.baseline).length} before.`,
  );
}
