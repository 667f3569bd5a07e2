import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../findFreePort';
import { requestFromPort } from '../server/requestFromPort';
import { formatNginxConfig } from './formatNginxConfig';

export interface RunningNginx {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export function isNginxInstalled(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined;
}

/**
 * Runs nginx with the configuration of this project on a free port of the loopback address, for the site in the folder
 * `site`.
 * @throws when nginx does not answer within ten seconds; the message contains its output
 */
export async function startNginx(site: string, basePath = ''): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const config = join(folder, 'nginx.conf');
  const listen = `127.0.0.1:${port}`;
  writeFileSync(config, formatNginxConfig({ root: resolve(site), listen, basePath, pid: join(folder, 'pid') }));
  // Workers run as the account that starts them, so that they can read the site in any folder.
  const directives = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`;
  const nginx = spawn('nginx', ['-c', config, '-e', 'stderr', '-g', directives]);
  let said = '';
  nginx.stderr.on('data', (part) => {
    said += part;
  });
  const stop = async () => {
    if (nginx.exitCode === null) {
      nginx.kill();
      await once(nginx, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  const answers = () =>
    requestFromPort(port, '/').then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + 10_000; !(await answers()); await setTimeout(50)) {
    if (nginx.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`nginx did not start: ${said}`);
  }
  return { port, stop };
}
