/**
 * Commands that read the built site run this first: it fails with one sentence when the build is missing, incomplete or
 * older than its sources.
 */
import { currentBuildSettings, reasonBuildIsStale } from './server/buildMark';

const reason = reasonBuildIsStale('.', currentBuildSettings());
if (reason) {
  console.error(`Run "npm run build" first: ${reason}.`);
  process.exitCode = 1;
}
