import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A call at the top level of a module whose result is kept under a name. */
const NAMED_CALL = /^(?:var|const) [\w$]+ = (?=\(function|[\w$]+\()/gm;

/**
 * Leaves out of D3 what a page does not use, colours above all. Each module is published as one file, where calls such as
 * `rgbSpline(basis)` make one function from another; nothing tells esbuild that they do nothing else, so it would keep
 * them, and with them all of d3-color.
 */
export const pureCalls: Plugin = {
  name: 'pure-calls',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]d3-(?:ease|interpolate)[/\\]dist[/\\][^/\\]+\.mjs$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      return { contents: contents.replace(NAMED_CALL, '$&/* @__PURE__ */ ') };
    });
  },
};
