/**
 * `npm start`: builds the site when it is missing or out of date. Serves it as soon as all pages are finished, while
 * the build renders and packs the rest. PORT chooses the port.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { currentBuildSettings, reasonBuildIsStale } from './server/buildMark';
import { type RunningServer, startSiteServer } from './server/startSiteServer';

const OUT = 'out';
const port = readPort(process.env.PORT);
const reason = reasonBuildIsStale('.', currentBuildSettings());

if (reason === null) {
  console.log(`${OUT}/ is up to date.`);
  await serve();
} else {
  console.log(`Building, because ${reason}.`);
  const build = startBuild();
  const ended = once(build, 'exit');
  await Promise.race([once(build, 'message'), ended]);
  if (hasFailed(build)) fail('The build failed, so nothing is served. The reason is printed above.');
  const site = await serve();
  console.log('Share cards, files to download and copies for classrooms and offline reading are still being made.');
  await ended;
  if (hasFailed(build)) fail('The build failed after its pages were finished. The reason is printed above.');
  site?.reload();
  console.log('The site is complete.');
}

/** Starts a build that ends with this process: an abandoned build must not run at the same time as the next one. */
function startBuild(): ChildProcess {
  const build = fork('scripts/build.ts');
  process.on('exit', () => build.kill());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  return build;
}

function hasFailed({ exitCode, signalCode }: ChildProcess): boolean {
  return signalCode !== null || (exitCode ?? 0) !== 0;
}

/**
 * Starts the server of the built site.
 * @returns undefined where the port is not available; the process then exits once its build has ended
 */
async function serve(): Promise<RunningServer | undefined> {
  try {
    const site = await startSiteServer(OUT, port, {
      basePath: currentBuildSettings().basePath,
      mapboxToken: readMapboxToken(),
    });
    console.log(`Serving ${OUT}/ with production headers: ${site.url}/  (Ctrl+C stops it)`);
    return site;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    process.exitCode = 1;
    if (error.code === 'EADDRINUSE')
      console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    else if (error.code === 'EACCES')
      console.error(`Port ${port} needs more rights than this account has. Choose one above 1023: PORT=3000 npm start`);
    else throw error;
    return undefined;
  }
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
