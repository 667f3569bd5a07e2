import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cssTextPlugin, PAGE_KINDS } from './bundlePageScripts';
import { OFFLINE_REPLACEMENT_MODULES } from './classroom/writeClassroomZip';

/** Scripts that the build writes for readers. */
const ENTRY_POINTS = [
  ...PAGE_KINDS.map(({ kind }) => `components/elements/${kind}.ts`),
  ...OFFLINE_REPLACEMENT_MODULES,
  'components/offline/worker.ts',
];

interface Rules {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter: {
      readonly rules: {
        readonly style: {
          readonly noRestrictedImports?: {
            readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
          };
        };
      };
    };
  }[];
}

/** @returns the folders from which the lint rule forbids browser code to import, and the exceptions */
function forbiddenPaths(): { readonly folders: readonly string[]; readonly exceptions: readonly string[] } {
  const { overrides }: Rules = JSON.parse(readFileSync('biome.json', 'utf8'));
  const rule = overrides.find(({ includes }) => includes.includes('components/**/*.browser.ts'));
  const patterns = rule?.linter.rules.style.noRestrictedImports?.options.patterns.flatMap(({ group }) => group) ?? [];
  return {
    folders: patterns.flatMap((pattern) => {
      if (pattern.startsWith('**/') && !pattern.endsWith('/**'))
        throw new Error(`The lint rule forbids "${pattern}", which is no folder; this test knows folders only.`);
      if (pattern.startsWith('**/')) return pattern.slice('**/'.length, -'**'.length);
      return pattern.includes('*') || pattern.startsWith('!') ? [] : `node_modules/${pattern}/`;
    }),
    exceptions: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => `${pattern.slice(4)}.ts`),
  };
}

// The linter sees direct imports alone; this test follows imports through all modules.
it('no script for readers contains React, facts, lessons, formatting or routes, also by way of other modules', async () => {
  const { metafile } = await build({
    entryPoints: ENTRY_POINTS,
    outdir: 'out',
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    metafile: true,
    plugins: [cssTextPlugin],
  });
  const modules = Object.keys(metafile.inputs);
  expect(modules).toEqual(
    expect.arrayContaining([
      'components/explorer/ReportMap.element.ts',
      'components/explorer/live/mapLibre.browser.ts',
    ]),
  );
  const { folders, exceptions } = forbiddenPaths();
  expect(folders).toEqual(expect.arrayContaining(['node_modules/react/', 'content/', 'lib/facts/']));
  const forbidden = modules.filter(
    (module) => folders.some((folder) => module.startsWith(folder)) && !exceptions.includes(module),
  );
  expect(forbidden).toEqual([]);
  expect(exceptions.filter((exception) => !modules.includes(exception))).toEqual([]);
});
