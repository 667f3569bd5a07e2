import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** Page kinds that have a module of their own; `data-elements` on a page's <body>, or on its <main>, names its kind. */
export const ELEMENT_KINDS = ['page', 'story', 'numbers', 'timeline'] as const;

/**
 * Bundles `components/elements/<kind>.ts` into `<out>/assets/<kind>-<hash>.js`.
 * @returns address of each kind's module, below the site's base path.
 */
export async function bundleElements(out: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(`${out}/assets`, { recursive: true });
  const result = await build({
    entryPoints: ELEMENT_KINDS.map((kind) => `components/elements/${kind}.ts`),
    outdir: `${out}/assets`,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
  });
  return new Map(
    Object.entries(result.metafile.outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint ? [[basename(entryPoint, '.ts'), `/assets/${basename(file)}`] as const] : [],
    ),
  );
}
