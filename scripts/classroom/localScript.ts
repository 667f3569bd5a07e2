import { build, type Plugin } from 'esbuild';
import { cssText } from '../cssText';

/** Takes the place of what a page that was opened from a disk may not do. */
export const LOCAL = ['components/elements/local/fetch.ts', 'components/elements/local/openFolders.ts'];

/** Leaves out the map of reports, whose page needs a host. */
const withoutMap: Plugin = {
  name: 'without-map',
  setup({ onLoad }) {
    onLoad({ filter: /\/ReportMap\.element\.ts$/ }, () => ({ contents: '' }));
  },
};

/** The elements of a kind of page as one classic script, in which what they fetch is read from beside the page. */
export async function localScript(kind: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [`components/elements/${kind}.ts`],
    inject: LOCAL,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    plugins: [cssText, withoutMap],
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild wrote no script for ${kind}.`);
  return script.contents;
}
