import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bounds } from '@/lib/geo/levels';

/** Asks GMT for GSHHG's shoreline in full resolution, as text, lakes left out. */
export function gmtCoast({ west, south, east, north }: Bounds): SpawnSyncReturns<string> {
  // gmt leaves a file with its last region wherever it runs.
  const cwd = mkdtempSync(join(tmpdir(), 'gmt-'));
  const region = `-R${west}/${east}/${south}/${north}`;
  const run = spawnSync('gmt', ['coast', region, '-Df', '-M', '-W1'], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  rmSync(cwd, { recursive: true });
  return run;
}
