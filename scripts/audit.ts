/** `npm run audit`: the fact base re-read and re-verified, with its holdings counted. */
import { constraintHolds } from '@/lib/facts/checkConstraints';
import { sayFault } from '@/lib/facts/fault';
import { isPlotted } from '@/lib/facts/incidents';
import { checkContent } from './content';

const { base, faults } = checkContent();
for (const fault of faults) console.error(sayFault(fault));

const { observations, reports, statements, publishers, origins, incidents, events } = base;
const amounts = new Map(observations.rows.map((row) => [row.id, row.value ?? Number.NaN]));
const failing = base.constraints.filter(
  (constraint) => !constraintHolds(constraint, (id) => amounts.get(id) ?? Number.NaN),
);
const derived = observations.rows.filter((row) => row.status === 'derived');
const empty = observations.rows.filter((row) => row.value === null);

const counts: readonly [string, number][] = [
  ['observations', observations.rows.length],
  ['  of them derived, recomputed', derived.length],
  ['  of them without a value', empty.length],
  ['reports', reports.rows.length],
  ['  of them with a fragment', reports.rows.filter((row) => row.fragment !== '').length],
  ['  seen in a copy', reports.rows.filter((row) => row.mirror !== '').length],
  ['statements', statements.rows.length],
  ['publishers', publishers.rows.length],
  ['bulletins they carry', origins.rows.length],
  ['claims', Object.keys(base.claims).length],
  ['constraints', base.constraints.length],
  ['  that fail, each an open question', failing.length],
  ['differences of the brief', base.differences.length],
  ['incidents', incidents.rows.length],
  ['  of them plotted', incidents.rows.filter(isPlotted).length],
  ['  listed: of whole seas', incidents.rows.filter((row) => row.mappable === 'no').length],
  ['  listed: unchecked', incidents.rows.filter((row) => row.checked === 'unchecked').length],
  ['  their pages', base['incident-sources'].rows.length],
  ['events', events.rows.length],
  ['  their pages', base['event-sources'].rows.length],
  ['corrections', base.corrections.length],
  ['faults', faults.length],
];
for (const [name, count] of counts) console.log(`${name.padEnd(38)}${String(count).padStart(5)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
