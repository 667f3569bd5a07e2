import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, transform } from 'esbuild';

/** Styles in modules `*Style.ts` are words to a bundler, which leaves them as they are written: they are minified here. */
export const shortStyles: Plugin = {
  name: 'short-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[a-z]Style\.ts$/ }, async ({ path }) => {
      if (basename(path) === 'adoptStyle.ts') return undefined;
      const exported: Record<string, string> = await import(pathToFileURL(path).href);
      const short = Object.entries(exported).map(async ([name, css]) => {
        const { code } = await transform(css, { loader: 'css', minify: true });
        return `export const ${name} = ${JSON.stringify(code.trim())};`;
      });
      return { contents: (await Promise.all(short)).join('\n') };
    });
  },
};
