import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { nginxIsInstalled, startNginx } from '../deploy/startNginx';
import { freePort } from '../freePort';

/** What a server made of many readers at once. Times in milliseconds, memory in megabytes. */
export interface LoadFigures {
  readonly server: string;
  readonly answered: number;
  /** No answer, a slow one, or one that is no 2xx. */
  readonly failed: number;
  readonly perSecond: number;
  readonly median: number;
  readonly slowest: number;
  /** Resident memory after a first round, and after as many rounds more. */
  readonly memory: readonly [first: number, last: number];
}

const REQUESTS = 10_000;
const READERS = 200;
/** A round ends then, whatever is still unanswered. */
const MOST_SECONDS = 60;

/** A visit: the story, its sheet of data, a page of a number. */
const VISIT = ['/en/', '/data/observations.csv', '/en/numbers/attempts-2021/', '/en/map/'];

/** Ten thousand requests by two hundred readers at once, twice, to the bundled server and, where it is installed, nginx. */
export async function measureLoad(out: string): Promise<readonly LoadFigures[]> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures: LoadFigures[] = [];
  try {
    for await (const line of server.stdout) if (String(line).includes('Serving')) break;
    figures.push(await twice('bundled server', port, () => residentMemory(server.pid ?? 0)));
  } finally {
    server.kill();
    await once(server, 'exit');
  }
  if (nginxIsInstalled()) {
    const nginx = await startNginx(out);
    try {
      figures.push(await twice('nginx', nginx.port, () => residentMemory(nginx.pid)));
    } finally {
      await nginx.stop();
    }
  }
  return figures;
}

async function twice(name: string, port: number, memory: () => number): Promise<LoadFigures> {
  await round(port);
  const first = memory();
  const { latency, requests, errors, timeouts, non2xx } = await round(port);
  return {
    server: name,
    answered: requests.total,
    failed: errors + timeouts + non2xx,
    perSecond: requests.average,
    median: latency.p50,
    slowest: latency.max,
    memory: [first, memory()],
  };
}

function round(port: number): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: READERS,
    amount: REQUESTS,
    duration: MOST_SECONDS,
    headers: { 'Accept-Encoding': 'gzip, br' },
    requests: VISIT.map((path) => ({ path })),
  });
}

/** Of a process and its children, in megabytes; 0 where the system does not tell. */
function residentMemory(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return own + children.reduce((sum, child) => sum + residentMemory(Number(child)), 0);
  } catch {
    return 0;
  }
}
