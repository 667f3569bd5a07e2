/** Before what reads the built site: ends with one sentence where it is missing, incomplete or older than its sources. */
import { buildIsStale } from './server/buildIsStale';
import { currentSettings } from './server/buildMark';

const reason = buildIsStale('.', currentSettings());
if (reason) {
  console.error(`Run "npm run build" first: ${reason}.`);
  process.exitCode = 1;
}
