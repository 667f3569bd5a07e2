/**
 * Commands that read the built site run this first: it fails with one sentence when the build is missing, incomplete or
 * older than its sources.
 */
import { buildIsStale, currentSettings } from './server/buildMark';

const reason = buildIsStale('.', currentSettings());
if (reason) {
  console.error(`Run "npm run build" first: ${reason}.`);
  process.exitCode = 1;
}
