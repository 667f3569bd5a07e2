import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Locale } from '@/lib/locales';
import { cacheControl, IMMUTABLE } from '@/lib/site/headers';
import { offlineWorker } from '@/lib/site/paths';

/**
 * Writes the worker that keeps these files on a device when its reader chooses to.
 * @param files paths below the site's root
 */
export async function writeOfflineWorker(
  out: string,
  locale: Locale,
  files: readonly string[],
  basePath = '',
): Promise<void> {
  const kept = files.map((path) => {
    const hash = createHash('sha256').update(readFileSync(`${out}${path}`));
    const integrity = `sha256-${hash.digest('base64')}`;
    return {
      url: `${basePath}${path.replace(/index\.html$/, '')}`,
      // A hash in the name of a file is revision enough.
      revision: cacheControl(path) === IMMUTABLE ? null : integrity.slice(7, 19),
      integrity,
    };
  });
  await build({
    entryPoints: ['components/offline/worker.ts'],
    outfile: `${out}${offlineWorker(locale)}`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { OFFLINE_FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
}
