import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bounds } from '@/lib/geo/levels';

/** Runs GMT to dump GSHHG's shoreline at full resolution as text, without lakes. */
export function dumpGmtShoreline({ west, south, east, north }: Bounds): SpawnSyncReturns<string> {
  // gmt writes a history file into its working directory.
  const cwd = mkdtempSync(join(tmpdir(), 'gmt-'));
  const region = `-R${west}/${east}/${south}/${north}`;
  const run = spawnSync('gmt', ['coast', region, '-Df', '-M', '-W1'], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  rmSync(cwd, { recursive: true });
  return run;
}
