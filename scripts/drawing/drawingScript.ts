import { build } from 'esbuild';

/** What a page is drawn with, as the text of a script. */
export async function drawingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/drawing/drawing.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
