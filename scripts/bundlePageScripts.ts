import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, relative, resolve } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';

/**
 * An esbuild plug-in that lets elements import style sheets as minified text. Next imports them as text too
 * (`next.config.ts`), unminified.
 */
export const cssTextPlugin: Plugin = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * Kinds of page, each with its script (`components/elements/<kind>.ts`). The attribute `data-elements` on <body> or
 * <main> names the kind of a page. The scripts of frames and slides are classic scripts, not modules, and run before
 * the first paint: a frame without an origin cannot load modules, and slides would be shown one below the other for a
 * moment.
 */
export const PAGE_KINDS = [
  { kind: 'page', isClassic: false },
  { kind: 'present', isClassic: true },
  { kind: 'embed', isClassic: true },
];

/** The bundled script of one kind of page. */
export interface PageKindScript {
  /** Address of the script below the base path of the site. */
  readonly address: string;
  readonly isClassic: boolean;
}

/**
 * Bundles the script of each kind of page, with the modules that it loads on demand, into
 * `<out>/assets/<name>-<hash>.js`.
 * @param out folder of the built site
 * @returns the script of each kind, by kind
 */
export async function bundlePageScripts(out: string): Promise<ReadonlyMap<string, PageKindScript>> {
  const assets = `${out}/assets`;
  await mkdir(assets, { recursive: true });
  const scripts = PAGE_KINDS.map(async ({ kind, isClassic }) => {
    const file = await bundle(`components/elements/${kind}.ts`, assets, isClassic);
    return [kind, { address: `/assets/${file}`, isClassic }] as const;
  });
  return new Map(await Promise.all(scripts));
}

/** Bundles one module into the folder of assets. @returns the name of the written file */
async function bundle(entryPoint: string, assets: string, isClassic = false): Promise<string> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    outdir: assets,
    // Leaves out `.element` and `.browser`, which name the kind of a file for the linter.
    entryNames: `${basename(entryPoint).split('.')[0]}-[hash]`,
    bundle: true,
    minify: true,
    format: isClassic ? 'iife' : 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
    // The browser gets messages already parsed (`components/check/buildCheckIndex.ts`).
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    plugins: [cssTextPlugin, bundleWhole(assets), copyReferencedFiles(assets)],
  });
  const [file] = Object.keys(metafile.outputs);
  if (!file) throw new Error(`esbuild wrote no script for ${entryPoint}.`);
  return basename(file);
}

/**
 * An esbuild plug-in that bundles each module that is imported on demand as one file. esbuild's code splitting would
 * create shared files, for which a page has to make further requests.
 */
function bundleWhole(assets: string): Plugin {
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

/**
 * An esbuild plug-in that copies the package file that a module names with `new URL('package/file.js',
 * import.meta.url)` to the assets, as Next's bundler does.
 */
function copyReferencedFiles(assets: string): Plugin {
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
