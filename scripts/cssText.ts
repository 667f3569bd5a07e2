import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Lets elements import style sheets as minified text. Next does the same (`next.config.ts`), unminified. */
export const cssText: Plugin = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
