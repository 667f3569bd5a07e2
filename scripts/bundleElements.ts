import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { cssText } from './cssText';

/**
 * Kinds of page, each with a script of its own (`components/elements/<kind>.ts`); `data-elements` on a page's <body>, or
 * on its <main>, names its kind. Those of frames and slides are classic and run before the page is seen: a frame without
 * an origin may not fetch modules, and slides that stand below each other for a moment would be seen to jump.
 */
export const KINDS = [
  { kind: 'page', isClassic: false },
  { kind: 'present', isClassic: true },
  { kind: 'embed', isClassic: true },
];

/** The script of a kind of page. */
export interface ElementScript {
  /** Below the site's base path. */
  readonly address: string;
  readonly isClassic: boolean;
}

/** Bundles the script of each kind of page, and all that it loads on demand, into `<out>/assets/<name>-<hash>.js`. */
export async function bundleElements(out: string): Promise<ReadonlyMap<string, ElementScript>> {
  const assets = `${out}/assets`;
  await mkdir(assets, { recursive: true });
  const scripts = KINDS.map(async ({ kind, isClassic }) => {
    const file = await bundle(`components/elements/${kind}.ts`, assets, isClassic);
    return [kind, { address: `/assets/${file}`, isClassic }] as const;
  });
  return new Map(await Promise.all(scripts));
}

/** @returns the name of the file */
async function bundle(entryPoint: string, assets: string, isClassic = false): Promise<string> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    outdir: assets,
    // Without `.element` or `.browser`, which tell the linter what kind of file it is.
    entryNames: `${basename(entryPoint).split('.')[0]}-[hash]`,
    bundle: true,
    minify: true,
    format: isClassic ? 'iife' : 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
    // Messages come to the browser parsed (`components/check/buildCheckIndex.ts`).
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    plugins: [cssText, loadedWhole(assets), filesByAddress(assets)],
  });
  const [file] = Object.keys(metafile.outputs);
  if (!file) throw new Error(`esbuild wrote no script for ${entryPoint}.`);
  return basename(file);
}

/**
 * Bundles each module that is imported on demand whole. esbuild's own splitting would put what two of them share into
 * further files, for which a page has to wait once more.
 */
function loadedWhole(assets: string): Plugin {
  return {
    name: 'loaded-whole',
    setup(bundler) {
      bundler.onResolve({ filter: /^(\.|@\/)/ }, async ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const module = await bundler.resolve(path, { kind: 'import-statement', resolveDir });
        const file = await bundle(relative('.', module.path), assets);
        return { path: `./${file}`, external: true };
      });
    },
  };
}

/** Copies the file of a package that `new URL('package/file.js', import.meta.url)` names to the assets, as Next's bundler does. */
function filesByAddress(assets: string): Plugin {
  return {
    name: 'files-by-address',
    setup({ onLoad }) {
      onLoad({ filter: /\/components\/explorer\/live\/map\w+\.browser\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const [named = '', file = ''] = /new URL\('([^']+)', import\.meta\.url\)/.exec(source) ?? [];
        const content = await readFile(resolve('node_modules', file));
        const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
        const name = `${basename(file, extname(file))}-${hash}${extname(file)}`;
        await writeFile(`${assets}/${name}`, content);
        return { contents: source.replace(named, `new URL('./${name}', import.meta.url)`), loader: 'ts' };
      });
    },
  };
}
