import { buildIsStale } from './buildIsStale';
import { currentSettings } from './buildMark';

/** Ends the process with one sentence where the last build is missing, not whole, or older than its sources. */
export function requireFreshBuild(): void {
  const reason = buildIsStale('.', currentSettings());
  if (!reason) return;
  console.error(`Build the site first (npm run build), because ${reason}.`);
  process.exit(1);
}
