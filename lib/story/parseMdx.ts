import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';

const processor = createProcessor({ remarkPlugins: [remarkGfm] });

// Every check and every page that asks something of a chapter reads it again: some five times a build.
const parsed = new Map<string, Root>();

/** Reads MDX as the pages are built of it, tables included. Nobody changes the tree. @throws Error when it is not MDX */
export function parseMdx(text: string): Root {
  const known = parsed.get(text);
  if (known) return known;
  const root = processor.parse(text);
  parsed.set(text, root);
  return root;
}
