import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { pureCalls } from './pureCalls';
import { shortStyles } from './shortStyles';

/** Page kinds that have a module of their own; `data-elements` on a page's <body>, or on its <main>, names its kind. */
export const ELEMENT_KINDS = [
  'page',
  'story',
  'numbers',
  'timeline',
  'teach',
  'classroom',
  'quiz',
  'figure',
  'present',
  'embed',
] as const;

/**
 * Kinds whose script is classic and runs before the page is seen: a frame without an origin may not fetch modules, and
 * slides that stand below each other for a moment would be seen to jump.
 */
const CLASSIC_KINDS: ReadonlySet<string> = new Set<(typeof ELEMENT_KINDS)[number]>(['embed', 'present']);

/** The script of a kind of page. */
export interface ElementScript {
  /** Below the site's base path. */
  readonly address: string;
  readonly isClassic: boolean;
}

/** Bundles `components/elements/<kind>.ts` into `<out>/assets/<kind>-<hash>.js`, for each kind. */
export async function bundleElements(out: string): Promise<ReadonlyMap<string, ElementScript>> {
  await mkdir(`${out}/assets`, { recursive: true });
  const modules = await Promise.all(ELEMENT_KINDS.map(async (kind) => [kind, await bundleKind(kind, out)] as const));
  return new Map(modules);
}

/** Each kind apart, so that they share no module that a page would have to ask for as well. */
async function bundleKind(kind: string, out: string): Promise<ElementScript> {
  const isClassic = CLASSIC_KINDS.has(kind);
  const { metafile } = await build({
    entryPoints: [`components/elements/${kind}.ts`],
    outdir: `${out}/assets`,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: !isClassic,
    minify: true,
    format: isClassic ? 'iife' : 'esm',
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
    plugins: [pureCalls, shortStyles],
  });
  const entryPoint = `components/elements/${kind}.ts`;
  const written = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  if (!written) throw new Error(`esbuild wrote no module for ${entryPoint}.`);
  return { address: `/assets/${basename(written[0])}`, isClassic };
}
