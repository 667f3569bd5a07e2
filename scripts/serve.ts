/** `npm start`: builds the site when it is missing or out of date, then serves it. PORT chooses the port. */
import { spawnSync } from 'node:child_process';
import { mapboxToken } from '@/lib/site/mapboxToken';
import { buildIsStale } from './server/buildIsStale';
import { currentSettings } from './server/buildMark';
import { startSiteServer } from './server/startSiteServer';

const OUT = 'out';
const port = readPort(process.env.PORT);

buildIfNeeded();
try {
  const { url } = await startSiteServer(OUT, port, {
    basePath: currentSettings().basePath,
    mapboxToken: mapboxToken(),
  });
  console.log(`Serving ${OUT}/ with production headers: ${url}/  (Ctrl+C stops it)`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  if (error.code === 'EADDRINUSE')
    fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES')
    fail(`Port ${port} needs more rights than this account has. Choose one above 1023: PORT=3000 npm start`);
  throw error;
}

function buildIfNeeded(): void {
  const reason = buildIsStale('.', currentSettings());
  if (!reason) {
    console.log(`${OUT}/ is up to date.`);
    return;
  }
  console.log(`Building, because ${reason}.`);
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('The build failed, so nothing is served. The reason stands above.');
}

function readPort(text = '3000'): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    fail(`PORT is "${text}", which is not a port number.`);
  return number;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
