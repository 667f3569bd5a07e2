import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** A style that an element brings along: the template that its module exports, without places to fill. */
const STYLE = /(?<== )`[^`$]*`/;

/** Styles in modules `*Style.ts` are words to a bundler, which leaves them as they are written: they are minified here. */
export const shortStyles: Plugin = {
  name: 'short-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[a-z]Style\.ts$/ }, async ({ path }) => {
      const module = await readFile(path, 'utf8');
      const [style] = STYLE.exec(module) ?? [];
      if (!style) return { contents: module, loader: 'ts' };
      // As the browser would have it: what is escaped in a template is not in the style.
      const css = style.slice(1, -1).replaceAll('\\\\', '\\');
      const { code } = await transform(css, { loader: 'css', minify: true });
      return { contents: module.replace(style, () => JSON.stringify(code.trim())), loader: 'ts' };
    });
  },
};
