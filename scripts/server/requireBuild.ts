import { buildIsStale } from './buildIsStale';
import { currentSettings } from './buildMark';

/** Ends the process with one sentence where the site in `out/` is missing, incomplete or older than its sources. */
export function requireBuild(): void {
  const reason = buildIsStale('.', currentSettings());
  if (!reason) return;
  console.error(`Run "npm run build" first: ${reason}.`);
  process.exit(1);
}
